/** Whoever is killed when, and whatever fails: the served catalog is a function of the branch, and nothing is lost. */
@NullMarked
package dev.pao.reliability;

import org.jspecify.annotations.NullMarked;
