/** What deliveries look like. */
@NullMarked
package dev.pao.testkit.github;

import org.jspecify.annotations.NullMarked;
