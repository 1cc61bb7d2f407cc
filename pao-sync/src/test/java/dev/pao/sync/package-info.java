/** What a catalog sync claims. */
@NullMarked
package dev.pao.sync;

import org.jspecify.annotations.NullMarked;
