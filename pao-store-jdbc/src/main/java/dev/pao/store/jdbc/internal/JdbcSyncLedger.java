package dev.pao.store.jdbc.internal;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncLedger;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import java.util.List;
import java.util.Optional;

/** The record of syncs in a database. */
public final class JdbcSyncLedger implements SyncLedger {

    private final Database database;
    private final Retention retention;

    /** The ledger of one database. */
    public JdbcSyncLedger(Database database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    @Override
    public SyncRecord open(SyncRequest request) {
        return database.write("open a sync", handle -> SyncTable.open(handle, request));
    }

    @Override
    public void finish(SyncRecord finished, List<CatalogEvent> events) {
        database.change("finish a sync", handle -> {
            if (!events.isEmpty()) {
                StateTable.lock(handle);
            }
            if (SyncTable.finish(handle, finished)) {
                OutboxTable.write(handle, events, finished.completedAt().orElseThrow());
                retention.apply(handle, finished.completedAt().orElseThrow());
            }
        });
    }

    @Override
    public Optional<SyncRecord> find(SyncId id) {
        return database.look("find a sync", handle -> SyncTable.find(handle, id));
    }

    @Override
    public List<SyncRecord> recent(int limit) {
        return database.look("read the latest syncs", handle -> SyncTable.recent(handle, limit));
    }

    @Override
    public List<SyncRecord> running() {
        return database.look("read the running syncs", SyncTable::running);
    }
}
