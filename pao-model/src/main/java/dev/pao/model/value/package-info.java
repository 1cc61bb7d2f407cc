/**
 * Plain values as a catalog document holds them: text, numbers, booleans, lists and mappings in the order in which
 * they were written, with JSON Pointers to name places in them. No YAML, no positions, no I/O.
 */
@NullMarked
package dev.pao.model.value;

import org.jspecify.annotations.NullMarked;
