package dev.pao.cli.report;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.Stores;
import dev.pao.store.CatalogStore;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The outbox of the configured store, from opening it to closing it. */
public final class StoredOutbox {

    private final Configuration configuration;
    private final Console console;

    /** The outbox of a configuration. */
    public StoredOutbox(Configuration configuration, Console console) {
        this.configuration = configuration;
        this.console = console;
    }

    /** Prints how each channel stands and what it gave up. */
    public void print(Instant now) {
        open(outbox -> new OutboxText(console, now).print(outbox));
    }

    /** Hands out anew what a channel gave up. */
    public void retry(String channel) {
        open(outbox -> {
            requireKnown(outbox, channel);
            console.print(events(outbox.retry(channel)) + " will be sent anew to " + channel);
        });
    }

    /** Lets go of what a channel gave up. */
    public void dismiss(String channel) {
        open(outbox -> {
            requireKnown(outbox, channel);
            console.print(events(outbox.dismiss(channel)) + " dismissed for " + channel);
        });
    }

    /** Lets go of a channel. */
    public void forget(String channel) {
        open(outbox -> {
            requireKnown(outbox, channel);
            int waiting = outbox.waiting(channel);
            outbox.forget(channel);
            console.print(channel + " is forgotten, and with it what waited: " + events(waiting));
        });
    }

    private static void requireKnown(Outbox outbox, String channel) {
        List<String> known =
                outbox.backlog().stream().map(ChannelBacklog::channel).toList();
        if (!known.contains(channel)) {
            throw CommandFailure.usage("there is no channel `" + channel + "`, "
                    + (known.isEmpty() ? "none was ever configured" : "known are " + String.join(", ", known)));
        }
    }

    private static String events(int count) {
        return count + (count == 1 ? " event" : " events");
    }

    private void open(Consumer<Outbox> work) {
        try (CatalogStore store = Stores.openExisting(configuration)) {
            work.accept(store.outbox());
        }
    }
}
