/**
 * The positioned tree of a document: read from YAML events, never composed by the library, or made of plain values.
 * The only home of snakeyaml-engine.
 */
@NullMarked
package dev.pao.parser.internal.tree;

import org.jspecify.annotations.NullMarked;
