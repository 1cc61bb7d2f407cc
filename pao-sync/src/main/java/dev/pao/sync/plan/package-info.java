/**
 * What a change of the catalog would do, for people and machines: {@link dev.pao.sync.plan.CatalogPlan} as a value, and its
 * forms as text, Markdown and JSON. Computes no plan, reads no Git and no store.
 */
@NullMarked
package dev.pao.sync.plan;

import org.jspecify.annotations.NullMarked;
