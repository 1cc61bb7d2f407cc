package dev.pao.metrics.internal;

import dev.pao.store.event.ChannelBacklog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many notifications each channel has before it; no row for a channel that is gone or not known now. */
final class ChannelRows {

    private final MultiGauge waiting;
    private final MultiGauge givenUp;

    ChannelRows(MeterRegistry registry, Tags tags) {
        waiting = MultiGauge.builder("pao.notifications.waiting")
                .description("Notifications that a channel is still to be told")
                .tags(tags)
                .register(registry);
        givenUp = MultiGauge.builder("pao.notifications.given.up")
                .description("Notifications that a channel was never told, after the last attempt")
                .tags(tags)
                .register(registry);
    }

    void show(List<ChannelBacklog> backlog) {
        waiting.register(rows(backlog, ChannelBacklog::waiting), true);
        givenUp.register(rows(backlog, ChannelBacklog::givenUp), true);
    }

    private static List<MultiGauge.Row<?>> rows(List<ChannelBacklog> backlog, ToIntFunction<ChannelBacklog> number) {
        return backlog.stream()
                .<MultiGauge.Row<?>>map(
                        channel -> MultiGauge.Row.of(Tags.of("channel", channel.channel()), number.applyAsInt(channel)))
                .toList();
    }
}
