package dev.pao.store.jdbc.internal;

import dev.pao.model.SemanticVersion;
import dev.pao.store.ContentHash;
import dev.pao.store.override.HeldContent;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The holds of items, those that last and those that ended. */
final class HoldTable {

    private HoldTable() {}

    /** Ends the holds that are no more as they were, and begins those that are new or changed. */
    static void write(Handle handle, Overrides before, Overrides after, long revision) {
        end(handle, Intervals.ended(before.holds(), after.holds()), revision);
        begin(handle, Intervals.ended(after.holds(), before.holds()), revision);
    }

    /** The holds that lasted at a revision. */
    static List<ItemHold> at(Handle handle, long revision) {
        return handle.createQuery("""
                        select item_name, version, actor, reason, held_since, held_until, held_file_path, held_file_hash
                        from catalog_item_holds\s""" + Intervals.AT)
                .bind("revision", revision)
                .map(HoldTable::hold)
                .list();
    }

    private static void end(Handle handle, List<ItemHold> holds, long revision) {
        String sql = """
                update catalog_item_holds set ended_revision = :revision
                where item_name = :item and ended_revision is null
                """;
        Rows.write(
                handle,
                sql,
                holds,
                (batch, hold) -> batch.bind("revision", revision).bind("item", hold.item()));
    }

    private static void begin(Handle handle, List<ItemHold> holds, long revision) {
        String sql = """
                insert into catalog_item_holds (item_name, revision, version, actor, reason, held_since, held_until,
                    held_file_path, held_file_hash)
                values (:item, :revision, :version, :actor, :reason, :since, :until, :path, :hash)
                """;
        Rows.write(
                handle,
                sql,
                holds,
                (batch, hold) -> batch.bind("item", hold.item())
                        .bind("revision", revision)
                        .bind("version", hold.version().toString())
                        .bind("actor", hold.decision().actor())
                        .bind("reason", hold.decision().reason())
                        .bind("since", hold.decision().at())
                        .bind("until", hold.decision().until())
                        .bind("path", hold.heldBack().map(HeldContent::path))
                        .bind("hash", hold.heldBack().map(held -> held.hash().text())));
    }

    private static ItemHold hold(RowView row) {
        return new ItemHold(
                row.getColumn("item_name", String.class),
                SemanticVersion.of(row.getColumn("version", String.class)),
                Causes.decision(row, "actor", "reason", "held_since", "held_until"),
                Optional.ofNullable(row.getColumn("held_file_path", String.class))
                        .map(path ->
                                new HeldContent(path, new ContentHash(row.getColumn("held_file_hash", String.class)))));
    }
}
