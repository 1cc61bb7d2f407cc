/**
 * What a change of an item means for those who request it, and which step of the version it needs. Compares items as they
 * are; knows no catalog, no file and no store.
 */
@NullMarked
package dev.pao.model.change;

import org.jspecify.annotations.NullMarked;
