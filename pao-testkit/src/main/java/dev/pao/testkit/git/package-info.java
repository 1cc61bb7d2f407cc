/** Real Git repositories that tests write by calling methods, and a server that hands them out or misbehaves. */
@NullMarked
package dev.pao.testkit.git;

import org.jspecify.annotations.NullMarked;
