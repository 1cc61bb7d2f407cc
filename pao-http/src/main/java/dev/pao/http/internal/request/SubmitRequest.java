package dev.pao.http.internal.request;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.RequestViolation;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.http.Role;
import dev.pao.http.internal.route.BodyType;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.JsonBody;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.store.CatalogStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code POST /api/v1/requests}: asks for an item, once for each key. */
public final class SubmitRequest implements Route {

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/requests",
                    "submitRequest",
                    "Asks for an item; with the same key again it is the same request")
            .needs(Role.REQUESTER)
            .takes(Parameter.header(
                    ScopedKey.FIELD,
                    true,
                    "What makes this wish one wish, however often it is sent: 1 to 255 printable ASCII characters of the"
                            + " caller's choice, such as a UUID."))
            .takesBody(new BodyType(
                    Answer.JSON,
                    true,
                    "NewRequest",
                    Optional.of(Value.Mapping.EMPTY
                            .with("item", Value.of("mysql-database"))
                            .with("version", Value.of("1.0.0"))
                            .with("parameters", Value.Mapping.EMPTY.with("database_name", Value.of("orders"))))))
            .limitsBody()
            .replies(
                    Reply.json(Status.OK, "Request", "It was asked for before, under this key.")
                            .with("Location"),
                    Reply.json(
                                    Status.CREATED,
                                    "Request",
                                    "It is recorded. It has its ticket already, or gets it; `failed` is the state of one that the"
                                            + " ticket system does not accept, and `refusals` says why.")
                            .with("Location"),
                    Reply.problem(Status.NOT_FOUND, "No item of this name is served, and the key is new."),
                    Reply.problem(
                            Status.CONFLICT,
                            "RequestConflict",
                            "Another version of the item is served, the key was used for another wish, or the item can't be"
                                    + " fulfilled."),
                    Reply.problem(
                            Status.UNPROCESSABLE_CONTENT, "RejectedRequest", "The parameters break rules of the form."))
            .usesStore()
            .build();

    private static final long MOST_BYTES = 1024 * 1024;

    private final CatalogStore store;
    private final FulfillmentService service;
    private final RequestAccess access;
    private final long mostBytes;

    /** Takes requests for the items that a store serves, in bodies of at most so many bytes. */
    public SubmitRequest(CatalogStore store, FulfillmentService service, RequestAccess access, long maxBodyBytes) {
        this.store = store;
        this.service = service;
        this.access = access;
        this.mostBytes = Math.min(maxBodyBytes, MOST_BYTES);
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        JsonBody body = JsonBody.of(call.body(mostBytes), List.of("item", "version", "parameters"));
        FulfillmentRequest request = new FulfillmentRequest(
                body.needed("item"),
                body.text("version").map(SubmitRequest::version),
                body.mapping("parameters"),
                access.requester(call),
                ScopedKey.of(call));
        return answer(call, outcome(request));
    }

    /** What was asked for before is answered as long as it is recorded, and new wishes are for what is served. */
    private SubmitOutcome outcome(FulfillmentRequest request) {
        return store.snapshot()
                .item(request.item())
                .map(served -> service.submit(served.item(), request))
                .or(() -> service.again(request))
                .orElseThrow(() -> Refusal.of(Status.NOT_FOUND, "no item `" + request.item() + "` is served"));
    }

    private static Answer answer(Call call, SubmitOutcome outcome) {
        if (outcome instanceof SubmitOutcome.Submitted submitted) {
            return recorded(call, submitted.request(), submitted.isNew(), RequestJson.of(submitted.request()));
        } else if (outcome instanceof SubmitOutcome.Refused refused) {
            return recorded(call, refused.request(), refused.isNew(), RequestJson.of(refused));
        } else if (outcome instanceof SubmitOutcome.Conflict conflict) {
            String reason = conflict.reason().name().toLowerCase(Locale.ROOT);
            return Problem.of(Status.CONFLICT, conflict.message(), "reason", Value.of(reason));
        } else if (outcome instanceof SubmitOutcome.Unfulfillable unfulfillable) {
            String detail = "the item can't be fulfilled: " + unfulfillable.message() + ", at `" + unfulfillable.place()
                    + "` of its file";
            return Problem.of(Status.CONFLICT, detail, "reason", Value.of("unfulfillable"));
        }
        List<RequestViolation> violations = ((SubmitOutcome.Rejected) outcome).violations();
        String detail = "the parameters break " + violations.size() + (violations.size() == 1 ? " rule" : " rules")
                + " of the form: " + violations.get(0).message();
        return Problem.of(
                Status.UNPROCESSABLE_CONTENT,
                detail,
                "violations",
                new Value.Sequence(
                        violations.stream().map(SubmitRequest::violation).toList()));
    }

    private static Answer recorded(Call call, ServiceRequest request, boolean isNew, Value body) {
        return Answer.json(isNew ? Status.CREATED : Status.OK, body)
                .with("Location", call.prefix() + "/api/v1/requests/" + request.id());
    }

    private static Value violation(RequestViolation violation) {
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("field", Value.of(violation.field()));
        body.put("rule", Value.of(violation.rule()));
        body.put("message", Value.of(violation.message()));
        return new Value.Mapping(body);
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() ->
                        JsonBody.refused("`version` is a semantic version, such as `1.2.0`, found `" + text + "`"));
    }
}
