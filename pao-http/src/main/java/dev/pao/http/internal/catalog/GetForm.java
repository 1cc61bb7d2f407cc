package dev.pao.http.internal.catalog;

import dev.pao.fulfillment.RequestForm;
import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;

/** {@code GET /api/v1/catalog/items/{name}/form}: what a form library needs to ask for an item. */
public final class GetForm implements Route {

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/catalog/items/{name}/form",
                    "getForm",
                    "Gives an item's form as a JSON Schema and hints for form libraries")
            .needs(Role.READER)
            .takes(
                    Parameter.path("name", "The item's name."),
                    PastSnapshots.AT,
                    Parameter.header("If-None-Match", false, "The `ETag` of what the caller has already."))
            .replies(
                    Reply.json(Status.OK, "ItemForm", "The form.").with("ETag"),
                    Reply.empty(Status.NOT_MODIFIED, "The caller has it already.")
                            .with("ETag"),
                    Reply.problem(Status.NOT_FOUND, "No item of this name is served, or was served then."))
            .usesStore()
            .build();

    private final PastSnapshots snapshots;
    private final WrittenItems written = new WrittenItems(GetForm::document);

    /** The forms of the items that are and were served. */
    public GetForm(PastSnapshots snapshots) {
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

    private static Value document(CatalogItem item) {
        RequestForm form = RequestForm.of(item);
        return Value.Mapping.builder()
                .put("name", Value.of(item.name()))
                .put("version", Value.of(item.version().toString()))
                .put("schema", form.schema())
                .put("ui_schema", form.uiSchema())
                .build();
    }
}
