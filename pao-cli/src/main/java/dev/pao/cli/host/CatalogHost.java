package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.notify.Notifications;
import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncListener;
import dev.pao.sync.webhook.WebhookIntake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Store, sync and notifications of one run. Nothing runs by itself before somebody starts it. */
public final class CatalogHost implements AutoCloseable {

    /** How long what is at work may go on once it is to end. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    private final CatalogStore store;
    private final CatalogSync sync;
    private final Optional<WebhookIntake> webhook;
    private final Optional<Notifications> notifications;
    private final List<String> channels;

    private CatalogHost(
            Configuration configuration,
            CatalogStore store,
            Channels channels,
            boolean largeRemoval,
            SyncListener listener) {
        this.store = store;
        this.sync = Syncs.of(configuration, store, largeRemoval, listener);
        this.webhook = Syncs.webhook(configuration, sync);
        this.notifications = channels.notifications(configuration, store);
        this.channels = channels.names();
    }

    /**
     * Opens the store and wires the rest to it.
     *
     * @throws dev.pao.cli.config.ConfigurationException if a setting can't be used after all
     * @throws dev.pao.store.StoreException if the store is away
     */
    public static CatalogHost open(Configuration configuration) {
        return open(configuration, Stores::open, false, SyncListener.none());
    }

    /**
     * As {@link #open(Configuration)}, for a process that serves on and on: its sync is listened to, and its store follows
     * what other hosts publish.
     */
    public static CatalogHost openServing(Configuration configuration, SyncListener listener) {
        return open(configuration, Stores::openFollowing, false, listener);
    }

    /** As {@link #open(Configuration)}, for a sync that may remove more than half of the items at once. */
    public static CatalogHost openForLargeRemoval(Configuration configuration) {
        return open(configuration, Stores::open, true, SyncListener.none());
    }

    private static CatalogHost open(
            Configuration configuration,
            Function<Configuration, CatalogStore> opener,
            boolean largeRemoval,
            SyncListener listener) {
        Channels channels = Channels.of(configuration);
        CatalogStore store = opener.apply(configuration);
        try {
            return new CatalogHost(configuration, store, channels, largeRemoval, listener);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The store. */
    public CatalogStore store() {
        return store;
    }

    /** The sync. */
    public CatalogSync sync() {
        return sync;
    }

    /** What takes deliveries; empty where no secret is set. */
    public Optional<WebhookIntake> webhook() {
        return webhook;
    }

    /** What tells people; empty where no channel is set. */
    public Optional<Notifications> notifications() {
        return notifications;
    }

    /** The channels' names. */
    public List<String> channels() {
        return channels;
    }

    /** As {@link #closeWith}, with nothing else. */
    @Override
    public void close() {
        closeWith(List.of());
    }

    /**
     * Ends sync, notifications and what is built upon them side by side, for at most 10 seconds, then the store. What
     * does not end in that time ends with the process; the next start goes on from there.
     */
    public void closeWith(List<Runnable> others) {
        List<Runnable> ends = new ArrayList<>(others);
        ends.add(sync::close);
        notifications.ifPresent(running -> ends.add(running::close));
        SideBySide.run(ends, GRACE);
        store.close();
    }
}
