/**
 * What a check is, for all who add one: {@link dev.pao.model.rule.ItemRule} looks at one item, {@link
 * dev.pao.model.rule.CatalogRule} at a change of the whole catalog. Rules find; they never throw, log or mend.
 */
@NullMarked
package dev.pao.model.rule;

import org.jspecify.annotations.NullMarked;
