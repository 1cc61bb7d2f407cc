/** What the packages of the store share and nobody else needs. */
@NullMarked
package dev.pao.store.internal;

import org.jspecify.annotations.NullMarked;
