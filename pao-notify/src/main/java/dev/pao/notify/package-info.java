/**
 * Tells people what changed in the catalog: {@link dev.pao.notify.Notifications} takes events out of a store's outbox,
 * words them and hands them to channels, of which Slack, e-mail and signed webhooks are here. Nothing here knows how an event came about.
 */
@NullMarked
package dev.pao.notify;

import org.jspecify.annotations.NullMarked;
