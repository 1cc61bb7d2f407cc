/** Sends what the outbox holds to Slack and by e-mail. */
@NullMarked
package dev.pao.notify;

import org.jspecify.annotations.NullMarked;
