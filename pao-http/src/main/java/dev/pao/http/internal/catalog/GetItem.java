package dev.pao.http.internal.catalog;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.model.CatalogItem;

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
    private final WrittenItems written = new WrittenItems(CatalogItem::publicDocument);

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
        return written.answer(call, snapshots.item(call));
    }
}
