/** The user story and what surrounds it, played against the packaged command line as processes of their own. */
@NullMarked
package dev.pao.cli.acceptance;

import org.jspecify.annotations.NullMarked;
