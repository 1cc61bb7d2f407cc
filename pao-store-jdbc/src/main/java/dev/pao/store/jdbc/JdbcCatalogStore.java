package dev.pao.store.jdbc;

import dev.pao.fulfillment.RequestStore;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.StoreException;
import dev.pao.store.SyncTurn;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.event.Outbox;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.jdbc.internal.Announcements;
import dev.pao.store.jdbc.internal.ConnectionSource;
import dev.pao.store.jdbc.internal.Database;
import dev.pao.store.jdbc.internal.Follower;
import dev.pao.store.jdbc.internal.HostConnections;
import dev.pao.store.jdbc.internal.JdbcDeliveryLedger;
import dev.pao.store.jdbc.internal.JdbcHistory;
import dev.pao.store.jdbc.internal.JdbcOutbox;
import dev.pao.store.jdbc.internal.JdbcRequestStore;
import dev.pao.store.jdbc.internal.JdbcSyncLedger;
import dev.pao.store.jdbc.internal.Migrator;
import dev.pao.store.jdbc.internal.PostgresqlPool;
import dev.pao.store.jdbc.internal.PostgresqlUrl;
import dev.pao.store.jdbc.internal.PublishedCatalog;
import dev.pao.store.jdbc.internal.Retention;
import dev.pao.store.jdbc.internal.SnapshotReader;
import dev.pao.store.jdbc.internal.SqlitePool;
import dev.pao.store.sync.SyncLedger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * A catalog store in SQLite, for one host, or PostgreSQL, for any number of them. It keeps moments to the microsecond.
 * Thread-safe; who opens it closes it.
 */
public final class JdbcCatalogStore implements CatalogStore {

    private final Database database;
    private final PublishedCatalog catalog;
    private final CatalogHistory history;
    private final SyncLedger syncs;
    private final DeliveryLedger deliveries;
    private final Outbox outbox;
    private final RequestStore requests;
    private final Optional<Follower> follower;

    private JdbcCatalogStore(Database database, Builder options) {
        this.database = database;
        SnapshotReader reader = new SnapshotReader(options.types);
        Announcements announcements = new Announcements(options.listeners);
        this.catalog = new PublishedCatalog(database, reader, options.retention, announcements);
        this.history = new JdbcHistory(database, reader);
        this.syncs = new JdbcSyncLedger(database, options.retention);
        this.deliveries = new JdbcDeliveryLedger(database);
        this.outbox = new JdbcOutbox(database);
        this.requests = new JdbcRequestStore(database);
        catalog.refresh();
        this.follower = options.following.map(interval -> Follower.start(database, catalog, interval));
    }

    /**
     * A store in one SQLite file, which is made if it is not there; its folder must be. Beside it lie {@code -wal} and
     * {@code -shm} files while it is open, and a {@code .lock} file that says who syncs. Not for network file systems.
     */
    public static Builder sqlite(Path file) {
        Objects.requireNonNull(file, "file");
        return new Builder(Dialect.SQLITE, size -> SqlitePool.open(file, size));
    }

    /**
     * A store in a PostgreSQL database.
     *
     * @param url {@code postgresql://user:password@host:port/database} as libpq takes it, or {@code jdbc:postgresql:…};
     *     parameters go to the driver; its credentials appear in no message
     * @throws IllegalArgumentException if the URL has another form; the message does not repeat it
     */
    public static Builder postgresql(String url) {
        PostgresqlUrl parsed = PostgresqlUrl.of(url);
        return new Builder(Dialect.POSTGRESQL, size -> PostgresqlPool.open(parsed, size));
    }

    /**
     * A store over a host's own pool, which the host closes after the store. A turn to sync holds one of its
     * connections. With SQLite, the pool's connections set {@code busy_timeout}, {@code foreign_keys} and {@code
     * journal_mode=WAL}.
     */
    public static Builder builder(DataSource connections, Dialect dialect) {
        return new Builder(dialect, size -> new HostConnections(connections, dialect.word() + " of the host"));
    }

    @Override
    public CatalogSnapshot snapshot() {
        return catalog.snapshot();
    }

    @Override
    public CatalogSnapshot refresh() {
        return catalog.refresh();
    }

    @Override
    public PublishOutcome publish(Publication publication) {
        return catalog.publish(publication);
    }

    @Override
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        return catalog.version(name, version);
    }

    /**
     * {@inheritDoc}
     *
     * <p>With SQLite it is a lock on a file, with PostgreSQL an advisory lock of a session.
     */
    @Override
    public Optional<SyncTurn> tryTurn() {
        return database.tryTurn();
    }

    @Override
    public CatalogHistory history() {
        return history;
    }

    @Override
    public SyncLedger syncs() {
        return syncs;
    }

    @Override
    public DeliveryLedger deliveries() {
        return deliveries;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    /** Where a {@code FulfillmentService} records requests; usable until the store is closed. */
    public RequestStore requests() {
        return requests;
    }

    @Override
    public void close() {
        follower.ifPresent(Follower::close);
        database.close();
    }

    /** Which database it is, without credentials. */
    @Override
    public String toString() {
        return database.name();
    }

    /** Opens a store. Not thread-safe. */
    public static final class Builder {

        private final Dialect dialect;
        private final IntFunction<ConnectionSource> connections;
        private FieldTypes types = FieldTypes.standard();
        private Retention retention = Retention.FOR_EVER;
        private boolean migrating = true;
        private Optional<Duration> following = Optional.empty();
        private final List<Consumer<CatalogSnapshot>> listeners = new ArrayList<>();
        private int poolSize = 8;

        private Builder(Dialect dialect, IntFunction<ConnectionSource> connections) {
            this.dialect = Objects.requireNonNull(dialect, "dialect");
            this.connections = connections;
        }

        /** Sets the field types that stored items are read with; by default those of the format. */
        public Builder fieldTypes(FieldTypes newTypes) {
            types = Objects.requireNonNull(newTypes, "types");
            return this;
        }

        /**
         * Sets for how long deliveries of webhooks, the log of validations and events that were told or given up are
         * kept; for ever by default. What is older goes when a sync ends. A delivery that is gone is accepted anew.
         *
         * @throws IllegalArgumentException for a time that is not above zero, or longer than a hundred years
         */
        public Builder keepHistoryFor(Duration age) {
            retention = Retention.of(age);
            return this;
        }

        /**
         * Lets {@link JdbcCatalogStore#snapshot} follow what other processes publish without a {@link
         * JdbcCatalogStore#refresh}: at once with PostgreSQL,
         * which tells it, and within a second with SQLite. Off by default. It takes a daemon thread and with PostgreSQL one
         * connection more, which must be a session of its own: a host's pool behind a proxy that shares sessions among
         * transactions does not do. What can't be heard for a while is caught up with afterwards.
         */
        public Builder followingOthers() {
            return followingOthers(Duration.ofSeconds(1));
        }

        /**
         * Like {@link #followingOthers()}, with another interval at which SQLite is looked at.
         *
         * @throws IllegalArgumentException for an interval below a millisecond or above an hour
         */
        public Builder followingOthers(Duration interval) {
            if (interval.compareTo(Duration.ofMillis(1)) < 0 || interval.compareTo(Duration.ofHours(1)) > 0) {
                throw new IllegalArgumentException(
                        "a store is looked at between every millisecond and every hour, found " + interval);
            }
            following = Optional.of(interval);
            return this;
        }

        /**
         * Adds a listener that is told of each snapshot that the store comes to know, of its own publications and of those
         * of others. It is called on the thread that learned of it, never by two at once and never with an older one after
         * a newer one; of several in short time it may be told of the last one only. It must be quick; what it throws is
         * logged.
         */
        public Builder onSnapshot(Consumer<CatalogSnapshot> listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Leaves the tables to the host's own tool, which runs the scripts of {@link Migration}. */
        public Builder withoutMigrations() {
            migrating = false;
            return this;
        }

        /**
         * Sets the largest number of connections of a pool of our own; 8 by default.
         *
         * @throws IllegalArgumentException for a number below 1
         */
        public Builder poolSize(int size) {
            if (size < 1) {
                throw new IllegalArgumentException("a pool has a connection at least, found " + size);
            }
            poolSize = size;
            return this;
        }

        /**
         * Connects, migrates unless told not to, and reads the catalog.
         *
         * @throws StoreException if one of these fails; nothing is left open then
         */
        public JdbcCatalogStore open() {
            Database database = new Database(connections.apply(poolSize), dialect);
            boolean opened = false;
            try {
                Migrator migrator = new Migrator(database);
                if (migrating) {
                    migrator.migrate();
                } else {
                    migrator.check();
                }
                JdbcCatalogStore store = new JdbcCatalogStore(database, this);
                opened = true;
                return store;
            } finally {
                if (!opened) {
                    database.close();
                }
            }
        }
    }
}
