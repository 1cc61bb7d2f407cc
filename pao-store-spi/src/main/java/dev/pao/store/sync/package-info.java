/** The record of syncs: what was asked for, what became of it, file by file. */
@NullMarked
package dev.pao.store.sync;

import org.jspecify.annotations.NullMarked;
