/** How requests are checked, rendered and placed. Not exported. */
@NullMarked
package dev.pao.fulfillment.internal;

import org.jspecify.annotations.NullMarked;
