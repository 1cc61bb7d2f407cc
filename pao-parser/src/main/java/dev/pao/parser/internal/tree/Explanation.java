package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.SourceSpan;

/**
 * Why a text is not YAML, in an author's words.
 *
 * @param span where the author looks first
 * @param message what is wrong and what was expected
 * @param hint an action that mends it
 */
record Explanation(SourceSpan span, String message, String hint) {}
