/**
 * What the format asks of one item beyond its shape: one class is one rule is one code. {@link
 * dev.pao.parser.internal.rules.StandardItemRules} lists them.
 */
@NullMarked
package dev.pao.parser.internal.rules;

import org.jspecify.annotations.NullMarked;
