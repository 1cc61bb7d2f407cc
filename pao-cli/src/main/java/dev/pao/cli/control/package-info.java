/** What people decide over the branch, and what they ask of the past. */
@NullMarked
package dev.pao.cli.control;

import org.jspecify.annotations.NullMarked;
