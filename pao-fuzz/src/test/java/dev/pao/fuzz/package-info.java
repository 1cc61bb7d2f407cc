/** Hostile input: features and bombs written by hand, and what a fuzzer makes of them. */
@NullMarked
package dev.pao.fuzz;

import org.jspecify.annotations.NullMarked;
