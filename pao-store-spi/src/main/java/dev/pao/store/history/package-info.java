/**
 * What was served when, whose commit it was and why it was published: {@link dev.pao.store.history.CatalogHistory} and the
 * values of which it tells.
 */
@NullMarked
package dev.pao.store.history;

import org.jspecify.annotations.NullMarked;
