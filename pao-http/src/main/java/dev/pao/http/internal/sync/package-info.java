/** Syncs: their records, asking for one, how they fare, and the webhook that rings for them. */
@NullMarked
package dev.pao.http.internal.sync;

import org.jspecify.annotations.NullMarked;
