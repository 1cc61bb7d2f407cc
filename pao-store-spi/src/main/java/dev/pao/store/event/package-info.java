/** What happened to a catalog, as typed events, and the outbox that keeps them until each channel was told. */
@NullMarked
package dev.pao.store.event;

import org.jspecify.annotations.NullMarked;
