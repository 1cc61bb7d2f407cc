package dev.pao.store.jdbc.internal;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.ValueJson;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The requests, each with its ticket once there is one. */
final class RequestTable {

    private static final String SELECT = """
            select r.id, r.idempotency_key, r.item_name, r.item_version, r.parameters_exact, r.requester_user_id,
                r.requester_team, r.requester_email, r.ticket_system, r.content_exact, r.state, r.message, r.attempts,
                r.created_at, r.updated_at, t.system, t.ticket_key, t.url, t.status
            from service_requests r left join manual_tickets t on t.request_id = r.id\s""";

    private static final String OPEN = "state in ('submitted', 'in_progress')";

    private RequestTable() {}

    /** Inserts a request unless its key is known. */
    static void insert(Handle handle, ServiceRequest request) {
        Order order = request.order();
        Requester requester = order.requester();
        handle.createUpdate("""
                        insert into service_requests (id, idempotency_key, item_name, item_version, parameters,
                            parameters_exact, requester_user_id, requester_team, requester_email, ticket_system,
                            content, content_exact, state, message, attempts, created_at, updated_at)
                        values (:id, :key, :item, :version, cast(:parameters as <json>), :parameters_exact, :user,
                            :team, :email, :system, cast(:content as <json>), :content_exact, :state, :message,
                            :attempts, :created, :updated)
                        on conflict (idempotency_key) do nothing
                        """)
                .bind("id", request.id().text())
                .bind("key", order.key().text())
                .bind("item", order.item().name())
                .bind("version", order.item().version().toString())
                .bind("parameters", JsonColumn.queryable(request.parameters()))
                .bind("parameters_exact", JsonColumn.exact(request.parameters()))
                .bind("user", requester.userId())
                .bind("team", requester.team())
                .bind("email", requester.email())
                .bind("system", order.system())
                .bind("content", JsonColumn.queryable(order.content()))
                .bind("content_exact", JsonColumn.exact(order.content()))
                .bind("state", request.state().word())
                .bind("message", request.problem())
                .bind("attempts", request.attempts())
                .bind("created", request.submittedAt())
                .bind("updated", request.updatedAt())
                .execute();
    }

    /** Keeps a request from being changed by others until the transaction ends. */
    static void lock(Handle handle, RequestId id) {
        handle.createQuery("select attempts from service_requests where id = :id <lock>")
                .bind("id", id.text())
                .mapTo(Integer.class)
                .findOne();
    }

    /** Counts an attempt, if one may be made; the caller holds the lock, without which a new ticket is overlooked. */
    static boolean claim(Handle handle, RequestId id, Instant now, Duration lease) {
        return handle.createUpdate("""
                                update service_requests
                                set attempts = attempts + 1, updated_at = :now, claimed_until = :until
                                where id = :id and (claimed_until is null or claimed_until \\<= :now)
                                    and not exists (select 1 from manual_tickets where request_id = :id) and\s""" + OPEN)
                        .bind("id", id.text())
                        .bind("now", now)
                        .bind("until", now.plus(lease))
                        .execute()
                == 1;
    }

    /** Records what can change of a request, and that nobody places it. */
    static void update(Handle handle, RequestId id, ServiceRequest changed) {
        handle.createUpdate("""
                        update service_requests set state = :state, message = :message, attempts = :attempts,
                            updated_at = :updated, claimed_until = null
                        where id = :id
                        """)
                .bind("state", changed.state().word())
                .bind("message", changed.problem())
                .bind("attempts", changed.attempts())
                .bind("updated", changed.updatedAt())
                .bind("id", id.text())
                .execute();
        changed.ticket().ifPresent(ticket -> put(handle, id, ticket, changed.updatedAt()));
    }

    static Optional<ServiceRequest> find(Handle handle, RequestId id) {
        return handle.createQuery(SELECT + "where r.id = :id")
                .bind("id", id.text())
                .map(RequestTable::request)
                .findOne();
    }

    static Optional<ServiceRequest> find(Handle handle, IdempotencyKey key) {
        return handle.createQuery(SELECT + "where r.idempotency_key = :key")
                .bind("key", key.text())
                .map(RequestTable::request)
                .findOne();
    }

    static List<ServiceRequest> open(Handle handle, int limit) {
        return handle.createQuery(SELECT + "where r." + OPEN + " order by r.updated_at, r.created_at limit :limit")
                .bind("limit", limit)
                .map(RequestTable::request)
                .list();
    }

    private static void put(Handle handle, RequestId id, Ticket ticket, Instant at) {
        handle.createUpdate("""
                        insert into manual_tickets (request_id, system, ticket_key, url, status, created_at, updated_at)
                        values (:id, :system, :key, :url, :status, :at, :at)
                        on conflict (request_id) do update set system = excluded.system,
                            ticket_key = excluded.ticket_key, url = excluded.url, status = excluded.status,
                            updated_at = excluded.updated_at
                        """)
                .bind("id", id.text())
                .bind("system", ticket.ref().system())
                .bind("key", ticket.ref().key())
                .bind("url", ticket.url().toString())
                .bind("status", ticket.state().word())
                .bind("at", at)
                .execute();
    }

    private static ServiceRequest request(RowView row) {
        return new ServiceRequest(
                order(row),
                ValueJson.readMapping(text(row, "parameters_exact")),
                state(text(row, "state")),
                optional(row, "ticket_key").map(key -> ticket(row, key)),
                optional(row, "message"),
                row.getColumn("attempts", Integer.class),
                row.getColumn("created_at", Instant.class),
                row.getColumn("updated_at", Instant.class));
    }

    private static Order order(RowView row) {
        return new Order(
                new RequestId(text(row, "id")),
                new IdempotencyKey(text(row, "idempotency_key")),
                new RequestedItem(text(row, "item_name"), SemanticVersion.of(text(row, "item_version"))),
                new Requester(
                        text(row, "requester_user_id"),
                        optional(row, "requester_team"),
                        optional(row, "requester_email")),
                text(row, "ticket_system"),
                ValueJson.readMapping(text(row, "content_exact")));
    }

    private static Ticket ticket(RowView row, String key) {
        return new Ticket(
                new TicketRef(text(row, "system"), key), URI.create(text(row, "url")), state(text(row, "status")));
    }

    private static RequestState state(String word) {
        return RequestState.find(word).orElseThrow();
    }

    private static String text(RowView row, String column) {
        return row.getColumn(column, String.class);
    }

    private static Optional<String> optional(RowView row, String column) {
        return Optional.ofNullable(row.getColumn(column, String.class));
    }
}
