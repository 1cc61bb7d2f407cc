/**
 * What people decided over the branch: the pin of the catalog, the holds of items, and who decided so and why. Values
 * only; a sync heeds them, a store keeps them.
 */
@NullMarked
package dev.pao.store.override;

import org.jspecify.annotations.NullMarked;
