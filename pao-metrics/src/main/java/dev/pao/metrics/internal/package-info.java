/** The meters themselves, each with its name, unit and description in one place. */
@NullMarked
package dev.pao.metrics.internal;

import org.jspecify.annotations.NullMarked;
