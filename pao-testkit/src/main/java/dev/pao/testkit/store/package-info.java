/**
 * What every catalog store promises, as tests that any store can be held to, and the publications they are made with.
 */
@NullMarked
package dev.pao.testkit.store;

import org.jspecify.annotations.NullMarked;
