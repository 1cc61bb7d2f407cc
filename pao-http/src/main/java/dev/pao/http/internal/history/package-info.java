/** What was served when, and why. */
@NullMarked
package dev.pao.http.internal.history;

import org.jspecify.annotations.NullMarked;
