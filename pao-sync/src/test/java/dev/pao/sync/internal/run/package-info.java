/** What the parts of a run claim. */
@NullMarked
package dev.pao.sync.internal.run;

import org.jspecify.annotations.NullMarked;
