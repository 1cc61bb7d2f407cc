/**
 * The store of a catalog: {@link dev.pao.store.CatalogStore} and the values that go into it and come out. No database,
 * no Git, no HTTP.
 */
@NullMarked
package dev.pao.store;

import org.jspecify.annotations.NullMarked;
