/** The record of webhook deliveries: what came in, whether it was genuine, and which sync answers it. */
@NullMarked
package dev.pao.store.delivery;

import org.jspecify.annotations.NullMarked;
