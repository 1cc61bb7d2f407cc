/**
 * The steps of a sync between fetching and publishing, with values between them: decide which files to look at, read and
 * parse them, plan what becomes of each. Reads Git through the mirror and the store through a snapshot; writes nothing.
 */
@NullMarked
package dev.pao.sync.internal.step;

import org.jspecify.annotations.NullMarked;
