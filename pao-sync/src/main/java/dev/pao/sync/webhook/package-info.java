/**
 * The webhook as a doorbell: whether a call is genuine and asks for a sync, and what it is answered. No type of an HTTP
 * server; nothing in a payload is ever fetched or believed.
 */
@NullMarked
package dev.pao.sync.webhook;

import org.jspecify.annotations.NullMarked;
