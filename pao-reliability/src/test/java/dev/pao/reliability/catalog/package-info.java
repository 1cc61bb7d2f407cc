/** What a catalog should be: a small model of the rules, and catalog files to hold it against PAO. */
@NullMarked
package dev.pao.reliability.catalog;

import org.jspecify.annotations.NullMarked;
