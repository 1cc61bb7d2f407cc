package dev.pao.store.jdbc.internal;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.ItemRevision;
import java.util.List;
import java.util.Optional;

/** The history in a database. */
public final class JdbcHistory implements CatalogHistory {

    private final Database database;
    private final SnapshotReader reader;

    /** The history of one database. */
    public JdbcHistory(Database database, SnapshotReader reader) {
        this.database = database;
        this.reader = reader;
    }

    @Override
    public List<CatalogRevision> recent(int limit, long before) {
        return database.look("read the latest revisions", handle -> RevisionTable.recent(handle, limit, before));
    }

    @Override
    public Optional<CatalogSnapshot> at(long revision) {
        return database.read(
                "read an earlier catalog",
                handle -> RevisionTable.find(handle, revision).map(row -> reader.past(handle, row)));
    }

    @Override
    public Optional<CatalogSnapshot> at(CommitId commit) {
        return database.read(
                "read an earlier catalog",
                handle -> RevisionTable.last(handle, commit).map(row -> reader.past(handle, row)));
    }

    @Override
    public List<ItemRevision> of(String item, int limit) {
        return database.look("read the history of an item", handle -> ItemHistory.of(handle, item, limit));
    }
}
