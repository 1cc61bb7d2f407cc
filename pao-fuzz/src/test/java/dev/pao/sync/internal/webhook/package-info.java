/** Opens the reader of foreign payloads to the fuzzer. */
@NullMarked
package dev.pao.sync.internal.webhook;

import org.jspecify.annotations.NullMarked;
