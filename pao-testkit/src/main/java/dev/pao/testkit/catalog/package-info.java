/** Tests for those who own a catalog: their files, checked where the rest of their code is tested. */
@NullMarked
package dev.pao.testkit.catalog;

import org.jspecify.annotations.NullMarked;
