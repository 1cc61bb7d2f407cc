package dev.pao.store.jdbc.internal;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.GivenUpEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The outbox in a database. */
public final class JdbcOutbox implements Outbox {

    private static final String OF_THESE = " where channel = :channel and event_id in (<ids>) and state = 'waiting'";

    /** Well below the number of values that a statement may have. */
    private static final int AT_ONCE = 1_000;

    private static final String GIVEN_UP = "given_up";

    private final Database database;

    /** The outbox of one database. */
    public JdbcOutbox(Database database) {
        this.database = database;
    }

    @Override
    public void register(String channel) {
        database.change(
                "register a channel",
                handle -> handle.createUpdate("insert into catalog_outbox_channels (channel) values (:channel)"
                                + " on conflict (channel) do nothing")
                        .bind("channel", channel)
                        .execute());
    }

    @Override
    public void forget(String channel) {
        database.change("forget a channel", handle -> {
            OutboxTable.lockChannel(handle, channel);
            for (String table : List.of("catalog_outbox_deliveries", "catalog_outbox_channels")) {
                handle.createUpdate("delete from " + table + " where channel = :channel")
                        .bind("channel", channel)
                        .execute();
            }
        });
    }

    @Override
    public List<ChannelBacklog> backlog() {
        return database.look("look at the outbox", OutboxTable::backlog);
    }

    @Override
    public Map<String, Integer> due(Instant now) {
        return database.look("look for events", handle -> OutboxTable.due(handle, now));
    }

    @Override
    public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
        return database.write("claim events", handle -> {
            requireRegistered(handle, channel);
            if (!OutboxTable.tryLockChannel(handle, channel)) {
                return List.of();
            }
            List<Long> ids = OutboxTable.lease(handle, channel, limit, now, now.plus(lease));
            return ids.isEmpty() ? List.of() : OutboxTable.entries(handle, channel, ids);
        });
    }

    @Override
    public void told(String channel, List<Long> ids) {
        database.change("note that events were told", handle -> {
            String sql = "update catalog_outbox_deliveries set state = 'told'" + OF_THESE;
            each(handle, sql, channel, ids, UnaryOperator.identity());
        });
    }

    @Override
    public void putOff(String channel, List<Long> ids, Instant until, String reason) {
        database.change("put events off", handle -> {
            String sql = "update catalog_outbox_deliveries"
                    + " set attempts = attempts + 1, not_before = :until, reason = :reason" + OF_THESE;
            each(
                    handle,
                    sql,
                    channel,
                    ids,
                    update -> update.bind("until", until).bind("reason", reason));
        });
    }

    /** Under the lock of whoever writes events: the news of it takes its place among them. */
    @Override
    public void giveUp(String channel, List<Long> ids, String reason, Instant now) {
        database.change("give events up", handle -> {
            StateTable.lock(handle);
            boolean none = count(handle, channel, GIVEN_UP) == 0;
            String sql = "update catalog_outbox_deliveries set state = 'given_up', reason = :reason" + OF_THESE;
            int changed = each(handle, sql, channel, ids, update -> update.bind("reason", reason));
            if (none && changed > 0) {
                OutboxTable.write(handle, List.of(new CatalogEvent.ChannelGaveUp(channel, reason, now)), now);
            }
        });
    }

    @Override
    public List<GivenUpEvent> givenUpEvents(String channel, int limit) {
        return database.read("read what was given up", handle -> {
            requireRegistered(handle, channel);
            return OutboxTable.givenUp(handle, channel, limit);
        });
    }

    @Override
    public int retry(String channel) {
        return changeGivenUp("retry what was given up", channel, "state = 'waiting', attempts = 0, not_before = null");
    }

    @Override
    public int dismiss(String channel) {
        return changeGivenUp("dismiss what was given up", channel, "state = 'dismissed'");
    }

    @Override
    public int waiting(String channel) {
        return database.read("count events", handle -> count(handle, channel, "waiting"));
    }

    @Override
    public int givenUp(String channel) {
        return database.read("count events", handle -> count(handle, channel, GIVEN_UP));
    }

    private int changeGivenUp(String purpose, String channel, String change) {
        return database.write(purpose, handle -> {
            requireRegistered(handle, channel);
            return handle.createUpdate("update catalog_outbox_deliveries set " + change
                            + " where channel = :channel and state = 'given_up'")
                    .bind("channel", channel)
                    .execute();
        });
    }

    private static int count(Handle handle, String channel, String state) {
        requireRegistered(handle, channel);
        return handle.createQuery("select count(*) from catalog_outbox_deliveries"
                        + " where channel = :channel and state = :state")
                .bind("channel", channel)
                .bind("state", state)
                .mapTo(Integer.class)
                .one();
    }

    private static int each(Handle handle, String sql, String channel, List<Long> ids, UnaryOperator<Update> more) {
        requireRegistered(handle, channel);
        int changed = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            changed += more.apply(handle.createUpdate(sql))
                    .bind("channel", channel)
                    .bindList("ids", some)
                    .execute();
        }
        return changed;
    }

    private static void requireRegistered(Handle handle, String channel) {
        if (!OutboxTable.isRegistered(handle, channel)) {
            throw new IllegalArgumentException("a channel is registered before it is used, found `" + channel + "`");
        }
    }
}
