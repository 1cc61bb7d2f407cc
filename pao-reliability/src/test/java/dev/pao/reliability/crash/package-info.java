/** The process is killed at every step and at random moments, and what it leaves is held against Git. */
@NullMarked
package dev.pao.reliability.crash;

import org.jspecify.annotations.NullMarked;
