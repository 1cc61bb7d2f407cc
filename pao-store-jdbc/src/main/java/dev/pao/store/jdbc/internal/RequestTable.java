package dev.pao.store.jdbc.internal;

import dev.pao.fulfillment.Attempt;
import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.Outlook;
import dev.pao.fulfillment.Placing;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.ValueJson;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The requests, each with its ticket once there is one. */
final class RequestTable {

    private static final String SELECT = """
            select r.id, r.idempotency_key, r.item_name, r.item_version, r.parameters_exact, r.requester_user_id,
                r.requester_team, r.requester_email, r.ticket_system, r.content_exact, r.state, r.problem, r.attempt,
                r.attempts, r.unknown_ends, r.failures, r.due_at, r.attention, r.attention_advice, r.attention_since,
                r.created_at, r.updated_at, t.system, t.ticket_key, t.url, t.status
            from service_requests r left join manual_tickets t on t.request_id = r.id\s""";

    private RequestTable() {}

    /** Inserts a request unless its key is known. */
    static void insert(Handle handle, ServiceRequest request) {
        Order order = request.order();
        Requester requester = order.requester();
        Update insert = handle.createUpdate("""
                        insert into service_requests (id, idempotency_key, item_name, item_version, parameters,
                            parameters_exact, requester_user_id, requester_team, requester_email, ticket_system,
                            content, content_exact, created_at, state, problem, attempt, attempts, unknown_ends,
                            failures, due_at, attention, attention_advice, attention_since, updated_at)
                        values (:id, :key, :item, :version, cast(:parameters as <json>), :parameters_exact, :user,
                            :team, :email, :system, cast(:content as <json>), :content_exact, :created, :state,
                            :problem, :attempt, :attempts, :unknown_ends, :failures, :due, :attention, :advice,
                            :since, :updated)
                        on conflict (idempotency_key) do nothing
                        """)
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
                .bind("created", request.submittedAt());
        bindProgress(insert, request).execute();
    }

    /** Keeps a request from being changed by others until the transaction ends. */
    static void lock(Handle handle, RequestId id) {
        handle.createQuery("select attempts from service_requests where id = :id <lock>")
                .bind("id", id.text())
                .mapTo(Integer.class)
                .findOne();
    }

    /** Records what can change of a request. */
    static void update(Handle handle, ServiceRequest changed) {
        Update update = handle.createUpdate("""
                        update service_requests set state = :state, problem = :problem, attempt = :attempt,
                            attempts = :attempts, unknown_ends = :unknown_ends, failures = :failures, due_at = :due,
                            attention = :attention, attention_advice = :advice, attention_since = :since,
                            updated_at = :updated
                        where id = :id
                        """);
        bindProgress(update, changed).execute();
        changed.ticket()
                .ifPresentOrElse(
                        ticket -> put(handle, changed.id(), ticket, changed.updatedAt()),
                        () -> drop(handle, changed.id()));
    }

    private static Update bindProgress(Update statement, ServiceRequest request) {
        Placing placing = request.placing();
        Optional<Attention> attention = request.attention();
        return statement
                .bind("id", request.id().text())
                .bind("state", request.state().word())
                .bind("problem", request.problem())
                .bind("attempt", placing.attempt().word())
                .bind("attempts", placing.attempts())
                .bind("unknown_ends", placing.unknownEnds())
                .bind("failures", request.outlook().failures())
                .bind("due", request.dueAt())
                .bind("attention", attention.map(it -> it.reason().word()))
                .bind("advice", attention.map(Attention::advice))
                .bind("since", attention.map(Attention::since))
                .bind("updated", request.updatedAt());
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

    static Optional<ServiceRequest> find(Handle handle, TicketRef ticket) {
        return handle.createQuery(
                        SELECT + "where t.system = :system and t.ticket_key = :key order by r.created_at, r.id limit 1")
                .bind("system", ticket.system())
                .bind("key", ticket.key())
                .map(RequestTable::request)
                .findOne();
    }

    static List<ServiceRequest> due(Handle handle, Instant now, int limit) {
        return handle.createQuery(SELECT + "where r.due_at \\<= :now order by r.due_at, r.created_at limit :limit")
                .bind("now", now)
                .bind("limit", limit)
                .map(RequestTable::request)
                .list();
    }

    static List<ServiceRequest> list(Handle handle, RequestQuery query, Optional<ServiceRequest> after) {
        String requester = query.requester().isPresent() ? " and r.requester_user_id = :user" : "";
        String attention = query.needingAttention() ? " and r.attention is not null" : "";
        String page = after.isPresent() ? " and (r.created_at, r.id) \\< (:created, :id)" : "";
        Query select = handle.createQuery(SELECT + "where true" + requester + attention + page
                        + " order by r.created_at desc, r.id desc limit :limit")
                .bind("limit", query.limit());
        query.requester().ifPresent(user -> select.bind("user", user));
        after.ifPresent(last ->
                select.bind("created", last.submittedAt()).bind("id", last.id().text()));
        return select.map(RequestTable::request).list();
    }

    private static void drop(Handle handle, RequestId id) {
        handle.createUpdate("delete from manual_tickets where request_id = :id")
                .bind("id", id.text())
                .execute();
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
                new Placing(
                        Attempt.find(text(row, "attempt")).orElseThrow(),
                        row.getColumn("attempts", Integer.class),
                        row.getColumn("unknown_ends", Integer.class)),
                outlook(row),
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

    private static Outlook outlook(RowView row) {
        return new Outlook(
                optional(row, "problem"),
                row.getColumn("failures", Integer.class),
                Optional.ofNullable(row.getColumn("due_at", Instant.class)),
                optional(row, "attention")
                        .map(reason -> new Attention(
                                Attention.Reason.find(reason).orElseThrow(),
                                text(row, "attention_advice"),
                                row.getColumn("attention_since", Instant.class))));
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
