package dev.pao.store.jdbc.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.ItemChange;
import dev.pao.store.PublishedItem;
import dev.pao.store.StoreException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The items that are or were served, and every content that was ever published. */
final class ItemTable {

    private static final String PUT = """
            insert into catalog_items (name, version, display_name, description, owner, tags, category, presentation,
                fulfillment, document, source_file_path, source_file_hash, source_commit, created_at, updated_at,
                validated_at, is_active, revision)
            values (:name, :version, :display_name, :description, :owner, cast(:tags as <json>), :category,
                cast(:presentation as <json>), cast(:fulfillment as <json>), :document, :path, :hash, :commit, :created,
                :updated, :validated, :active, :revision)
            on conflict (name) do update set version = excluded.version, display_name = excluded.display_name,
                description = excluded.description, owner = excluded.owner, tags = excluded.tags,
                category = excluded.category, presentation = excluded.presentation,
                fulfillment = excluded.fulfillment, document = excluded.document,
                source_file_path = excluded.source_file_path, source_file_hash = excluded.source_file_hash,
                source_commit = excluded.source_commit, updated_at = excluded.updated_at,
                validated_at = excluded.validated_at, is_active = excluded.is_active, revision = excluded.revision
            """;

    /** From what was just written: no document is sent twice. */
    private static final String KEEP_VERSIONS = """
            insert into catalog_item_versions (name, version, category, document, source_file_path, source_file_hash,
                source_commit, published_at, revision)
            select name, version, category, document, source_file_path, source_file_hash, source_commit, updated_at,
                revision
            from catalog_items where revision = :revision and is_active
            on conflict (name, version, source_file_hash) do update set category = excluded.category,
                document = excluded.document, source_file_path = excluded.source_file_path,
                source_commit = excluded.source_commit, published_at = excluded.published_at,
                revision = excluded.revision
            """;

    private final FieldTypes types;

    ItemTable(FieldTypes types) {
        this.types = types;
    }

    static void apply(Handle handle, List<ItemChange> changes, long revision) {
        List<PublishedItem> puts = changes.stream()
                .filter(ItemChange.Put.class::isInstance)
                .map(change -> ((ItemChange.Put) change).item())
                .toList();
        Rows.write(handle, PUT, puts, (batch, item) -> {
            bindContent(batch, item, revision);
            bindColumns(batch, item);
        });
        handle.createUpdate(KEEP_VERSIONS).bind("revision", revision).execute();
        deactivate(handle, changes, revision);
    }

    /** What became of each name that was changed after a revision; for revision 0 the items that are served. */
    List<ItemChange> changedSince(Handle handle, long revision) {
        String which = revision == 0 ? "where is_active" : "where revision > :revision";
        var query = handle.createQuery("""
                select name, category, document, source_file_path, source_file_hash, source_commit, created_at,
                    updated_at, validated_at, is_active
                from catalog_items\s""" + which);
        if (revision > 0) {
            query.bind("revision", revision);
        }
        return query.setFetchSize(1_000).map(this::change).list();
    }

    /** The items that were served at a revision. */
    List<PublishedItem> at(Handle handle, long revision) {
        return handle.createQuery("""
                        select h.name, h.category, v.document, h.source_file_path, h.source_file_hash, h.source_commit,
                            i.created_at, h.updated_at, h.validated_at
                        from (select name, max(revision) as revision from catalog_item_history
                            where revision \\<= :revision group by name) last
                        join catalog_item_history h on h.name = last.name and h.revision = last.revision
                        join catalog_item_versions v on v.name = h.name and v.version = h.version
                            and v.source_file_hash = h.source_file_hash
                        join catalog_items i on i.name = h.name
                        where h.kind = 'put'
                        """)
                .bind("revision", revision)
                .setFetchSize(1_000)
                .map(this::published)
                .list();
    }

    /** The moments at which some of these names were first published, of those that ever were. */
    static Map<String, Instant> firstMoments(Handle handle, List<String> names) {
        return handle.createQuery("select name, created_at from catalog_items where name in (<names>)")
                .bindList("names", names)
                .reduceRows(new HashMap<>(), (moments, row) -> {
                    moments.put(row.getColumn("name", String.class), row.getColumn("created_at", Instant.class));
                    return moments;
                });
    }

    Optional<CatalogItem> version(Handle handle, String name, SemanticVersion version) {
        return handle.createQuery("""
                        select name, category, document from catalog_item_versions
                        where name = :name and version = :version order by revision desc limit 1
                        """)
                .bind("name", name)
                .bind("version", version.toString())
                .map(this::item)
                .findOne();
    }

    private static void bindContent(PreparedBatch batch, PublishedItem published, long revision) {
        batch.bind("name", published.name())
                .bind("version", published.item().version().toString())
                .bind("category", published.item().category())
                .bind("document", JsonColumn.exact(published.item().document()))
                .bind("path", published.path())
                .bind("hash", published.hash().text())
                .bind("commit", published.commit().text())
                .bind("updated", published.updatedAt())
                .bind("revision", revision);
    }

    private static void bindColumns(PreparedBatch batch, PublishedItem published) {
        CatalogItem item = published.item();
        Value.Mapping document = item.document();
        batch.bind("display_name", item.displayName())
                .bind("description", item.description())
                .bind("owner", item.owner())
                .bind("tags", JsonColumn.queryable(Value.texts(item.tags())))
                .bind("presentation", JsonColumn.queryable(part(document, "presentation")))
                .bind("fulfillment", JsonColumn.queryable(part(document, "fulfillment")))
                .bind("created", published.createdAt())
                .bind("validated", published.validatedAt())
                .bind("active", true);
    }

    private static void deactivate(Handle handle, List<ItemChange> changes, long revision) {
        List<ItemChange> gone =
                changes.stream().filter(ItemChange.Deactivate.class::isInstance).toList();
        Rows.write(
                handle,
                "update catalog_items set is_active = :active, revision = :revision where name = :name and is_active",
                gone,
                (batch, change) ->
                        batch.bind("active", false).bind("revision", revision).bind("name", change.name()));
    }

    private static Value part(Value.Mapping document, String key) {
        return document.get(key).orElseThrow();
    }

    private ItemChange change(RowView row) {
        return row.getColumn("is_active", Boolean.class)
                ? new ItemChange.Put(published(row))
                : new ItemChange.Deactivate(row.getColumn("name", String.class));
    }

    private PublishedItem published(RowView row) {
        return new PublishedItem(
                item(row),
                row.getColumn("source_file_path", String.class),
                new ContentHash(row.getColumn("source_file_hash", String.class)),
                new CommitId(row.getColumn("source_commit", String.class)),
                row.getColumn("created_at", Instant.class),
                row.getColumn("updated_at", Instant.class),
                row.getColumn("validated_at", Instant.class));
    }

    private CatalogItem item(RowView row) {
        try {
            return CatalogItem.of(
                    ValueJson.readMapping(row.getColumn("document", String.class)),
                    Optional.ofNullable(row.getColumn("category", String.class)),
                    types);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    "the stored item `" + row.getColumn("name", String.class)
                            + "` can't be read; look whether a field type of the host was changed",
                    e);
        }
    }
}
