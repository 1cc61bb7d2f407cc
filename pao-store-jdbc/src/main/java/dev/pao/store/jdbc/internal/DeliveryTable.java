package dev.pao.store.jdbc.internal;

import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.sync.SyncId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The deliveries of webhooks: at most one accepted row for a key, and any number of others. */
final class DeliveryTable {

    private static final String INSERT = """
            insert into webhook_events (hook_id, delivery_id, event_type, payload, body, signature_valid, processed_at,
                is_accepted, outcome)
            values (:hook, :delivery, :event, cast(:payload as <json>), :body, :valid, :at, :accepted, :outcome)
            """;

    private DeliveryTable() {}

    /** The accepted row of a key, which stays as it is until the transaction ends. */
    record Accepted(long id, SyncId syncId) {}

    /** Inserts the accepted row of a key and gives its id; empty if there is one, also one still being inserted. */
    static Optional<Long> insertAccepted(Handle handle, Delivery delivery) {
        String sql = INSERT + " on conflict (hook_id, delivery_id) where is_accepted do nothing returning id";
        return bind(handle.createQuery(sql), delivery, true, "accepted")
                .mapTo(Long.class)
                .findOne();
    }

    static void insertNote(Handle handle, Delivery delivery, String outcome) {
        bind(handle.createUpdate(INSERT), delivery, false, outcome).execute();
    }

    static void answer(Handle handle, long id, SyncId syncId) {
        handle.createUpdate("update webhook_events set sync_id = :sync where id = :id")
                .bind("sync", syncId.text())
                .bind("id", id)
                .execute();
    }

    /** Makes room for a new accepted row: this one's sync failed. */
    static void retire(Handle handle, Accepted row) {
        handle.createUpdate("update webhook_events set is_accepted = :accepted, outcome = 'retried' where id = :id")
                .bind("accepted", false)
                .bind("id", row.id())
                .execute();
    }

    static Optional<Accepted> lockAccepted(Handle handle, DeliveryKey key) {
        return accepted(handle, key, "<lock>");
    }

    static Optional<SyncId> answerOf(Handle handle, DeliveryKey key) {
        return accepted(handle, key, "").map(Accepted::syncId);
    }

    static Optional<DeliveryKey> firstOf(Handle handle, SyncId syncId) {
        return handle.createQuery(
                        "select hook_id, delivery_id from webhook_events where sync_id = :sync order by id limit 1")
                .bind("sync", syncId.text())
                .map(row -> new DeliveryKey(
                        row.getColumn("hook_id", String.class), row.getColumn("delivery_id", String.class)))
                .findOne();
    }

    private static Optional<Accepted> accepted(Handle handle, DeliveryKey key, String lock) {
        return handle.createQuery("""
                        select id, sync_id from webhook_events
                        where hook_id = :hook and delivery_id = :delivery and is_accepted\s""" + lock)
                .bind("hook", key.hookId())
                .bind("delivery", key.deliveryId())
                .map(row -> new Accepted(
                        row.getColumn("id", Long.class), new SyncId(row.getColumn("sync_id", String.class))))
                .findOne();
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, Delivery delivery, boolean accepted, String outcome) {
        byte[] body = delivery.body();
        return statement
                .bind("hook", delivery.key().hookId())
                .bind("delivery", delivery.key().deliveryId())
                .bind("event", delivery.eventType())
                .bind("payload", payload(body))
                .bind("body", body)
                .bind("valid", delivery.isSignatureValid())
                .bind("at", delivery.receivedAt())
                .bind("accepted", accepted)
                .bind("outcome", outcome);
    }

    /** The body as JSON for queries; empty where it is not JSON, or not such as every database takes. */
    private static Optional<String> payload(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return JsonColumn.isQueryable(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
