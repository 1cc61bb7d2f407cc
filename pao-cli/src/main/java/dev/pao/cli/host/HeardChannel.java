package dev.pao.cli.host;

import dev.pao.notify.Audience;
import dev.pao.notify.NotificationChannel;

/**
 * A channel and what it hears.
 *
 * @param channel the channel
 * @param audience what it is told
 */
record HeardChannel(NotificationChannel channel, Audience audience) {}
