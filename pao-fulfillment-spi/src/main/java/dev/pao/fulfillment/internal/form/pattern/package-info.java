/**
 * Patterns in RE2 syntax as programs that a page can run: read here, into sets of characters and steps between them.
 * What is not read with certainty gives no program. Knows nothing of forms.
 */
@NullMarked
package dev.pao.fulfillment.internal.form.pattern;

import org.jspecify.annotations.NullMarked;
