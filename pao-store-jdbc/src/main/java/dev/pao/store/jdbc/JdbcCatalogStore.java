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
import dev.pao.store.jdbc.internal.ConnectionSource;
import dev.pao.store.jdbc.internal.Database;
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
import java.util.Objects;
import java.util.Optional;
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

    private JdbcCatalogStore(Database database, FieldTypes types, Retention retention) {
        this.database = database;
        SnapshotReader reader = new SnapshotReader(types);
        this.catalog = new PublishedCatalog(database, reader, retention);
        this.history = new JdbcHistory(database, reader);
        this.syncs = new JdbcSyncLedger(database, retention);
        this.deliveries = new JdbcDeliveryLedger(database);
        this.outbox = new JdbcOutbox(database);
        this.requests = new JdbcRequestStore(database);
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
                JdbcCatalogStore store = new JdbcCatalogStore(database, types, retention);
                store.refresh();
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
