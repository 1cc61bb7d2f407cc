package dev.pao.store.jdbc.internal;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.history.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** What each publication did to each name that it changed. */
final class ItemHistory {

    private ItemHistory() {}

    /** Notes what a revision put and removed, from the rows of the items that it has just written. */
    static void write(Handle handle, long revision) {
        handle.createUpdate("""
                        insert into catalog_item_history (name, revision, kind, version, category, source_file_path,
                            source_file_hash, source_commit, updated_at, validated_at)
                        select name, revision, 'put', version, category, source_file_path, source_file_hash,
                            source_commit, updated_at, validated_at
                        from catalog_items where revision = :revision and is_active
                        """).bind("revision", revision).execute();
        handle.createUpdate("""
                        insert into catalog_item_history (name, revision, kind)
                        select name, revision, 'removed' from catalog_items where revision = :revision and not is_active
                        """).bind("revision", revision).execute();
    }

    /** The latest rows of a name; removals of which the commit is not known are left out. */
    static List<ItemRevision> of(Handle handle, String name, int limit) {
        return handle.createQuery("select h.name, h.kind, h.version, h.source_file_path, h.source_file_hash,"
                        + " h.source_commit, h.updated_at, h.revision, r.published_at, " + Causes.COLUMNS + ", "
                        + CommitTable.COLUMNS + ", b.commit_hash as b_commit_hash, b.author_name as b_author_name,"
                        + " b.author_email as b_author_email, b.authored_at as b_authored_at, b.subject as b_subject"
                        + " from catalog_item_history h"
                        + " left join catalog_revisions r on r.revision = h.revision"
                        + " left join catalog_commits c on c.commit_hash = r.commit_hash"
                        + " left join catalog_commits b on b.commit_hash = h.source_commit"
                        + " where h.name = :name and (r.revision is not null or h.kind = 'put')"
                        + " order by h.revision desc limit :limit")
                .bind("name", name)
                .bind("limit", limit)
                .map(ItemHistory::revision)
                .list();
    }

    private static ItemRevision revision(RowView row) {
        Optional<ItemContent> content =
                row.getColumn("kind", String.class).equals("put") ? Optional.of(content(row)) : Optional.empty();
        Revision revision =
                row.getColumn("cause", String.class) == null ? unrecorded(row) : RevisionTable.revision(row);
        return new ItemRevision(row.getColumn("name", String.class), revision, content);
    }

    private static ItemContent content(RowView row) {
        return new ItemContent(
                SemanticVersion.of(row.getColumn("version", String.class)),
                row.getColumn("source_file_path", String.class),
                new ContentHash(row.getColumn("source_file_hash", String.class)),
                row.getColumn("b_commit_hash", String.class) == null
                        ? sourceCommit(row)
                        : CommitTable.origin(row, "b_"));
    }

    /** A publication from before revisions were recorded. */
    private static Revision unrecorded(RowView row) {
        return new Revision(
                row.getColumn("revision", Long.class),
                sourceCommit(row),
                row.getColumn("updated_at", Instant.class),
                new PublicationCause.Unrecorded());
    }

    private static CommitOrigin sourceCommit(RowView row) {
        return CommitOrigin.unknown(new CommitId(row.getColumn("source_commit", String.class)));
    }
}
