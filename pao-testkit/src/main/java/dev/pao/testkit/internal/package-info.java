/** What the packages of this module share with each other and with nobody else. Not exported. */
@NullMarked
package dev.pao.testkit.internal;

import org.jspecify.annotations.NullMarked;
