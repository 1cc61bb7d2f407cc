@NullMarked
package dev.pao.metrics;

import org.jspecify.annotations.NullMarked;
