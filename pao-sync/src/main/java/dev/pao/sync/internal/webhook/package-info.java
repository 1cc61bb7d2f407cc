/**
 * How a webhook call is judged: its signature, its headers, what little of its payload is looked at, and how many come.
 * No Git, and nothing of HTTP but names and values of headers.
 */
@NullMarked
package dev.pao.sync.internal.webhook;

import org.jspecify.annotations.NullMarked;
