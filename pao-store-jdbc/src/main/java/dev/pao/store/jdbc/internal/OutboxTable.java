package dev.pao.store.jdbc.internal;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEventValues;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.GivenUpEvent;
import dev.pao.store.event.OutboxEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The events, and for each channel what became of them. */
final class OutboxTable {

    private static final String INSERT = """
            insert into catalog_outbox (event_key, kind, event, event_exact, written_at)
            values (:key, :kind, cast(:event as <json>), :exact, :at)
            """;

    private OutboxTable() {}

    /** Writes events for all channels; the caller holds the lock of {@link StateTable}, which keeps their order. */
    static void write(Handle handle, List<CatalogEvent> events, Instant at) {
        if (events.isEmpty()) {
            return;
        }
        long last = handle.createQuery("select coalesce(max(id), 0) from catalog_outbox")
                .mapTo(Long.class)
                .one();
        Rows.write(handle, INSERT, events, (batch, event) -> bind(batch, event, at));
        handle.createUpdate("""
                        insert into catalog_outbox_deliveries (channel, event_id)
                        select c.channel, e.id from catalog_outbox e cross join catalog_outbox_channels c
                        where e.id > :last
                        """).bind("last", last).execute();
    }

    static boolean isRegistered(Handle handle, String channel) {
        return handle.createQuery("select count(*) from catalog_outbox_channels where channel = :channel")
                        .bind("channel", channel)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Keeps others from claiming for a channel; gives up at once if somebody does. Publishing is not kept waiting. */
    static boolean tryLockChannel(Handle handle, String channel) {
        return handle.createQuery(
                        "select channel from catalog_outbox_channels where channel = :channel <lock_unclaimed>")
                .bind("channel", channel)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    /** Keeps others from writing for a channel. */
    static void lockChannel(Handle handle, String channel) {
        handle.createQuery("select channel from catalog_outbox_channels where channel = :channel <lock>")
                .bind("channel", channel)
                .mapTo(String.class)
                .findOne();
    }

    /** The ids of the events that are due for a channel, now kept from others until a moment: none behind one that waits. */
    static List<Long> lease(Handle handle, String channel, int limit, Instant now, Instant until) {
        return handle.createQuery("""
                        update catalog_outbox_deliveries set not_before = :until
                        where channel = :channel and event_id in (
                            select event_id from catalog_outbox_deliveries
                            where channel = :channel and state = 'waiting'
                                and event_id \\< coalesce((
                                    select min(event_id) from catalog_outbox_deliveries
                                    where channel = :channel and state = 'waiting' and not_before > :now),
                                    9223372036854775807)
                            order by event_id limit :limit)
                        returning event_id
                        """)
                .bind("channel", channel)
                .bind("until", until)
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** How many events wait for each channel whose oldest one is due. */
    static Map<String, Integer> due(Handle handle, Instant now) {
        Map<String, Integer> due = new TreeMap<>();
        handle.createQuery("""
                        select w.channel, w.waiting from (
                            select channel, count(*) as waiting, min(event_id) as head
                            from catalog_outbox_deliveries where state = 'waiting' group by channel) w
                        join catalog_outbox_deliveries d on d.channel = w.channel and d.event_id = w.head
                        where d.not_before is null or d.not_before \\<= :now
                        """)
                .bind("now", now)
                .map(row -> Map.entry(row.getColumn("channel", String.class), row.getColumn("waiting", Integer.class)))
                .forEach(channel -> due.put(channel.getKey(), channel.getValue()));
        return due;
    }

    static List<ChannelBacklog> backlog(Handle handle) {
        return handle.createQuery("""
                        select c.channel,
                            (select count(*) from catalog_outbox_deliveries d
                                where d.channel = c.channel and d.state = 'waiting') as waiting,
                            (select min(e.written_at) from catalog_outbox e where e.id = (
                                select min(d.event_id) from catalog_outbox_deliveries d
                                where d.channel = c.channel and d.state = 'waiting')) as oldest,
                            (select count(*) from catalog_outbox_deliveries d
                                where d.channel = c.channel and d.state = 'given_up') as given_up
                        from catalog_outbox_channels c order by c.channel
                        """)
                .map(row -> new ChannelBacklog(
                        row.getColumn("channel", String.class),
                        row.getColumn("waiting", Integer.class),
                        Optional.ofNullable(row.getColumn("oldest", Instant.class)),
                        row.getColumn("given_up", Integer.class)))
                .list();
    }

    static List<GivenUpEvent> givenUp(Handle handle, String channel, int limit) {
        return handle.createQuery("""
                        select e.id, e.written_at, d.attempts, d.reason,
                            coalesce(e.event_exact, cast(e.event as text)) as event
                        from catalog_outbox e join catalog_outbox_deliveries d on d.event_id = e.id
                        where d.channel = :channel and d.state = 'given_up' order by e.id limit :limit
                        """)
                .bind("channel", channel)
                .bind("limit", limit)
                .map(row -> new GivenUpEvent(entry(row), row.getColumn("reason", String.class)))
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

    private static void bind(PreparedBatch batch, CatalogEvent event, Instant at) {
        Value.Mapping values = CatalogEventValues.write(event);
        batch.bind("key", event.key())
                .bind("kind", CatalogEventValues.kind(event))
                .bind("event", JsonColumn.queryable(values))
                .bind("exact", JsonColumn.exactIfNeeded(values))
                .bind("at", at);
    }

    private static OutboxEntry entry(RowView row) {
        return new OutboxEntry(
                row.getColumn("id", Long.class),
                CatalogEventValues.read(ValueJson.readMapping(row.getColumn("event", String.class))),
                row.getColumn("written_at", Instant.class),
                row.getColumn("attempts", Integer.class));
    }
}
