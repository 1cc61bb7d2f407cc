/** What holds for the house as a whole: who may use whom, that public types are documented, that snippets compile. */
@NullMarked
package dev.pao.house;

import org.jspecify.annotations.NullMarked;
