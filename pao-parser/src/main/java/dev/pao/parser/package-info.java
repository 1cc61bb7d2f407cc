/** Reads catalog YAML into typed items and diagnostics with their place, and renders both; no Git and no store. */
@NullMarked
package dev.pao.parser;

import org.jspecify.annotations.NullMarked;
