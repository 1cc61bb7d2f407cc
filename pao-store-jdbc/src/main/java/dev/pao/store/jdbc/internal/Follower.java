package dev.pao.store.jdbc.internal;

import dev.pao.store.StoreException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a catalog up to date with what others publish, on a daemon thread of its own, until it is closed. When it can't
 * hear of others, it tries again after a tenth of a second, then after twice the time, up to ten seconds.
 */
public final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.store.jdbc");
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final PublishedCatalog catalog;
    private final Duration interval;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable Watch watch;

    private Follower(Database database, PublishedCatalog catalog, Duration interval) {
        this.database = database;
        this.catalog = catalog;
        this.interval = interval;
        this.thread = new Thread(this::follow, "pao-store-follower");
        thread.setDaemon(true);
    }

    /**
     * Begins to follow.
     *
     * @param interval how often to look, where the database can't tell
     */
    public static Follower start(Database database, PublishedCatalog catalog, Duration interval) {
        Follower follower = new Follower(database, catalog, interval);
        follower.thread.start();
        return follower;
    }

    /** Stops, and waits a moment for the thread to end. */
    @Override
    public void close() {
        closed.countDown();
        synchronized (this) {
            if (watch != null) {
                watch.close();
            }
        }
        if (thread != Thread.currentThread()) {
            try {
                thread.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void follow() {
        Duration wait = FIRST_WAIT;
        try {
            while (!isClosed()) {
                if (followUntilItFails(wait)) {
                    wait = FIRST_WAIT;
                }
                if (closed.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives whether it could follow at all. */
    private boolean followUntilItFails(Duration wait) throws InterruptedException {
        boolean following = false;
        try (Watch current = open()) {
            catalog.refresh();
            following = true;
            if (wait.compareTo(FIRST_WAIT) > 0) {
                LOG.info("{} is followed again", database.name());
            }
            while (!isClosed()) {
                current.await();
                if (!isClosed()) {
                    catalog.refresh();
                }
            }
        } catch (SQLException | RuntimeException e) {
            if (!isClosed()) {
                warn(following ? FIRST_WAIT : wait, e);
            }
        }
        return following;
    }

    private Watch open() throws SQLException {
        Watch opened = database.watch(interval);
        synchronized (this) {
            watch = opened;
            if (isClosed()) {
                opened.close();
            }
            return opened;
        }
    }

    private void warn(Duration wait, Exception failure) {
        String reason = failure instanceof StoreException ? failure.getMessage() : database.explain(failure);
        LOG.warn(
                "what other hosts publish is not seen for now, the next attempt is in {} ms: {}",
                wait.toMillis(),
                reason);
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }
}
