/** What the mirror claims. */
@NullMarked
package dev.pao.sync.internal.git;

import org.jspecify.annotations.NullMarked;
