package dev.pao.store.jdbc.internal;

import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The outbox in a database. */
public final class JdbcOutbox implements Outbox {

    private static final String OF_ONE = " where channel = :channel and event_id = :id and state = 'waiting'";

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
    public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
        return database.write("claim events", handle -> {
            requireRegistered(handle, channel);
            List<Long> ids = OutboxTable.lease(handle, channel, limit, now, now.plus(lease));
            return ids.isEmpty() ? List.of() : OutboxTable.entries(handle, channel, ids);
        });
    }

    @Override
    public void told(String channel, long id) {
        database.change("note that an event was told", handle -> {
            String sql = "update catalog_outbox_deliveries set state = 'told'" + OF_ONE;
            one(handle, sql, channel, id).execute();
        });
    }

    @Override
    public void putOff(String channel, long id, Instant until, String reason) {
        database.change("put an event off", handle -> {
            String sql = "update catalog_outbox_deliveries"
                    + " set attempts = attempts + 1, not_before = :until, reason = :reason" + OF_ONE;
            one(handle, sql, channel, id)
                    .bind("until", until)
                    .bind("reason", reason)
                    .execute();
        });
    }

    @Override
    public void giveUp(String channel, long id, String reason) {
        database.change("give an event up", handle -> {
            String sql = "update catalog_outbox_deliveries set state = 'given_up', reason = :reason" + OF_ONE;
            one(handle, sql, channel, id).bind("reason", reason).execute();
        });
    }

    @Override
    public int waiting(String channel) {
        return count(channel, "waiting");
    }

    @Override
    public int givenUp(String channel) {
        return count(channel, "given_up");
    }

    private int count(String channel, String state) {
        return database.read("count events", handle -> {
            requireRegistered(handle, channel);
            return handle.createQuery("select count(*) from catalog_outbox_deliveries"
                            + " where channel = :channel and state = :state")
                    .bind("channel", channel)
                    .bind("state", state)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    private static Update one(Handle handle, String sql, String channel, long id) {
        requireRegistered(handle, channel);
        return handle.createUpdate(sql).bind("channel", channel).bind("id", id);
    }

    private static void requireRegistered(Handle handle, String channel) {
        if (!OutboxTable.isRegistered(handle, channel)) {
            throw new IllegalArgumentException("a channel is registered before it is used, found `" + channel + "`");
        }
    }
}
