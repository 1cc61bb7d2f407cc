package dev.pao.http.internal.catalog;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.store.PublishedItem;

/** {@code GET /api/v1/catalog/items/{name}}: what was written, in its order, without the fulfillment. */
public final class GetItem implements Route {

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/catalog/items/{name}", "getItem", "Gives an item as it was written, without fulfillment")
            .needs(Role.READER)
            .takes(
                    Parameter.path("name", "The item's name."),
                    PastSnapshots.AT,
                    Parameter.header("If-None-Match", false, "The `ETag` of what the caller has already."))
            .replies(
                    Reply.json(Status.OK, "Item", "The item.").with("ETag"),
                    Reply.empty(Status.NOT_MODIFIED, "The caller has it already.")
                            .with("ETag"),
                    Reply.problem(Status.NOT_FOUND, "No item of this name is served, or was served then."))
            .usesStore()
            .build();

    private final PastSnapshots snapshots;
    private final WrittenItems written = new WrittenItems();

    /** The items that are and were served. */
    public GetItem(PastSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        String name = call.variable("name");
        String when = call.query().text("at").isPresent() ? " was served then" : " is served";
        PublishedItem item = snapshots
                .of(call.query())
                .item(name)
                .orElseThrow(() -> Refusal.of(Status.NOT_FOUND, "no item `" + name + "`" + when));
        WrittenItems.Written answers = written.of(item.item());
        return answers.tag().isIn(call.header("If-None-Match")) ? answers.notModified() : answers.whole();
    }
}
