package dev.pao.store.jdbc.internal;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEventValues;
import dev.pao.store.event.OutboxEntry;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The events, and for each channel what became of them. */
final class OutboxTable {

    private OutboxTable() {}

    /** Writes events for all channels; the caller holds the lock of {@link StateTable}, which keeps their order. */
    static void write(Handle handle, List<CatalogEvent> events, Instant at) {
        for (CatalogEvent event : events) {
            long id = insert(handle, event, at);
            handle.createUpdate("""
                            insert into catalog_outbox_deliveries (channel, event_id)
                            select channel, :id from catalog_outbox_channels
                            """).bind("id", id).execute();
        }
    }

    static boolean isRegistered(Handle handle, String channel) {
        return handle.createQuery("select count(*) from catalog_outbox_channels where channel = :channel")
                        .bind("channel", channel)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The ids of the events that are due for a channel, now kept from others until a moment. */
    static List<Long> lease(Handle handle, String channel, int limit, Instant now, Instant until) {
        return handle.createQuery("""
                        update catalog_outbox_deliveries set not_before = :until
                        where channel = :channel and event_id in (
                            select event_id from catalog_outbox_deliveries
                            where channel = :channel and state = 'waiting'
                                and (not_before is null or not_before \\<= :now)
                            order by event_id limit :limit <lock_unclaimed>)
                        returning event_id
                        """)
                .bind("channel", channel)
                .bind("until", until)
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    static List<OutboxEntry> entries(Handle handle, String channel, List<Long> ids) {
        return handle.createQuery("""
                        select e.id, e.written_at, d.attempts, coalesce(e.event_exact, cast(e.event as text)) as event
                        from catalog_outbox e join catalog_outbox_deliveries d on d.event_id = e.id
                        where d.channel = :channel and e.id in (<ids>) order by e.id
                        """)
                .bind("channel", channel)
                .bindList("ids", ids)
                .map(OutboxTable::entry)
                .list();
    }

    private static long insert(Handle handle, CatalogEvent event, Instant at) {
        Value.Mapping values = CatalogEventValues.write(event);
        return handle.createQuery("""
                        insert into catalog_outbox (event_key, kind, event, event_exact, written_at)
                        values (:key, :kind, cast(:event as <json>), :exact, :at) returning id
                        """)
                .bind("key", event.key())
                .bind("kind", CatalogEventValues.kind(event))
                .bind("event", JsonColumn.queryable(values))
                .bind("exact", JsonColumn.exactIfNeeded(values))
                .bind("at", at)
                .mapTo(Long.class)
                .one();
    }

    private static OutboxEntry entry(RowView row) {
        return new OutboxEntry(
                row.getColumn("id", Long.class),
                CatalogEventValues.read(ValueJson.readMapping(row.getColumn("event", String.class))),
                row.getColumn("written_at", Instant.class),
                row.getColumn("attempts", Integer.class));
    }
}
