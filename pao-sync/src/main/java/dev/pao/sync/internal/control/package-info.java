/**
 * What people decide over the branch, turned into publications: from the store alone, without Git and without the turn to
 * sync, because compare-and-set on the revision is all the order that is needed.
 */
@NullMarked
package dev.pao.sync.internal.control;

import org.jspecify.annotations.NullMarked;
