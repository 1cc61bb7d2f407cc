package dev.pao.cli.report;

import dev.pao.cli.console.Console;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.GivenUpEvent;
import dev.pao.store.event.Outbox;
import dev.pao.sync.status.StatusWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Tells people how notifications stand. */
final class OutboxText {

    private static final int SHOWN = 20;

    private final Console console;
    private final Instant now;

    OutboxText(Console console, Instant now) {
        this.console = console;
        this.now = now;
    }

    void print(Outbox outbox) {
        List<ChannelBacklog> backlog = outbox.backlog();
        if (backlog.isEmpty()) {
            console.print("no channel was ever configured");
            return;
        }
        row("channel", "waiting", "oldest", "given up");
        for (ChannelBacklog channel : backlog) {
            String oldest = channel.oldest()
                    .map(at -> StatusWords.ago(Duration.between(at, now)))
                    .orElse("-");
            row(channel.channel(), "" + channel.waiting(), oldest, "" + channel.givenUp());
        }
        backlog.stream().filter(channel -> channel.givenUp() > 0).forEach(channel -> printGivenUp(channel, outbox));
    }

    private void printGivenUp(ChannelBacklog channel, Outbox outbox) {
        console.print("");
        console.print("Given up by " + channel.channel() + ", to be sent anew by `pao-cli outbox --retry "
                + channel.channel() + "`:");
        for (GivenUpEvent event : outbox.givenUpEvents(channel.channel(), SHOWN)) {
            console.print("  " + event.entry().writtenAt() + "  "
                    + visible(event.entry().event().key()));
            console.print("    " + visible(event.reason()));
        }
        if (channel.givenUp() > SHOWN) {
            console.print("  and " + (channel.givenUp() - SHOWN) + " more");
        }
    }

    /** A key may hold a path of any characters. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    private void row(String channel, String waiting, String oldest, String givenUp) {
        console.print(String.format(Locale.ROOT, "%-40s  %7s  %-10s  %8s", channel, waiting, oldest, givenUp));
    }
}
