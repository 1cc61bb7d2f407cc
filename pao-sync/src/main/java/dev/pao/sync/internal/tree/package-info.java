/**
 * The files of a state of a catalog, wherever it lies: what a plan and a sync read. Git's objects are read by the package
 * beside this one.
 */
@NullMarked
package dev.pao.sync.internal.tree;

import org.jspecify.annotations.NullMarked;
