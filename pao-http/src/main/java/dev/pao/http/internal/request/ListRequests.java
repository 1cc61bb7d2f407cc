package dev.pao.http.internal.request;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Query;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /api/v1/requests}: one's own requests, or everybody's for an operator, newest first. */
public final class ListRequests implements Route {

    private static final int MOST = 100;
    private static final int USUAL = 50;

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/requests", "listRequests", "Lists one's own requests, newest first; an operator sees all")
            .needs(Role.REQUESTER, Role.OPERATOR)
            .takes(
                    Parameter.text("requester", "Whose, by user id; another's than one's own for operators alone."),
                    Parameter.flag("needs_attention", "Whether only those that somebody has to look at."),
                    Parameter.limit(MOST, USUAL),
                    Parameter.text("cursor", "The `next_cursor` of the page before, with the same filters."))
            .replies(Reply.json(Status.OK, "RequestPage", "A page."))
            .usesStore()
            .build();

    private final FulfillmentService service;
    private final RequestAccess access;

    /** Lists what the caller may see. */
    public ListRequests(FulfillmentService service, RequestAccess access) {
        this.service = service;
        this.access = access;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        Query query = call.query();
        int limit = query.number("limit", MOST, USUAL);
        RequestQuery wanted = RequestQuery.ALL.limit(limit + 1);
        Optional<String> requester = requester(call);
        wanted = requester.isPresent() ? wanted.of(requester.get()) : wanted;
        wanted = query.flag("needs_attention") ? wanted.onlyNeedingAttention() : wanted;
        Optional<RequestId> cursor = query.text("cursor").map(text -> cursor(call, text));
        wanted = cursor.isPresent() ? wanted.after(cursor.get()) : wanted;
        return Answer.json(Status.OK, page(service.list(wanted), limit));
    }

    private Optional<String> requester(Call call) {
        Optional<String> asked = call.query().text("requester");
        if (access.seesAll(call)) {
            return asked;
        }
        String own = access.requester(call).userId();
        if (asked.filter(user -> !user.equals(own)).isPresent()) {
            throw Refusal.of(Status.FORBIDDEN, "the requests of others are for operators to see");
        }
        return Optional.of(own);
    }

    /** Another person's request is as little a cursor as one that never was. */
    private RequestId cursor(Call call, String text) {
        return RequestAccess.id(text)
                .flatMap(service::find)
                .filter(request -> access.sees(call, request))
                .map(ServiceRequest::id)
                .orElseThrow(
                        () -> Query.refused("cursor", "is a `next_cursor` of an earlier answer, found another text"));
    }

    private static Value page(List<ServiceRequest> oneMore, int limit) {
        List<ServiceRequest> requests = oneMore.subList(0, Math.min(limit, oneMore.size()));
        Map<String, Value> page = new LinkedHashMap<>();
        page.put(
                "requests",
                new Value.Sequence(requests.stream().<Value>map(RequestJson::of).toList()));
        page.put(
                "next_cursor",
                oneMore.size() > limit ? Value.of(requests.get(limit - 1).id().text()) : Value.nothing());
        return new Value.Mapping(page);
    }
}
