/** Arbitrary items, good and nearly good, for property tests with jqwik. All shrink to the smallest item that still fails. */
@NullMarked
package dev.pao.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
