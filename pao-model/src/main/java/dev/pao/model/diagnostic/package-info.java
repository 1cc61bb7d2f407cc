/**
 * Findings as data: code, severity, place, message, hint. Rendering them, and finding them, happens elsewhere.
 */
@NullMarked
package dev.pao.model.diagnostic;

import org.jspecify.annotations.NullMarked;
