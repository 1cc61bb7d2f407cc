/** A host of PAO in a process of its own, which can be told where to stand still, and killed. */
@NullMarked
package dev.pao.reliability.host;

import org.jspecify.annotations.NullMarked;
