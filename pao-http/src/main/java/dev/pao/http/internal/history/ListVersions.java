package dev.pao.http.internal.history;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.store.CatalogStore;
import dev.pao.store.history.HistoryValues;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /api/v1/catalog/items/{name}/versions}: the versions of an item that are kept, latest published first. */
public final class ListVersions implements Route {

    private static final int MOST_REVISIONS = 10_000;

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/catalog/items/{name}/versions",
                    "listVersions",
                    "Lists the versions of an item that are kept")
            .needs(Role.READER)
            .takes(Parameter.path("name", "The item's name."))
            .replies(
                    Reply.json(Status.OK, "Versions", "Each version once, as it was published last."),
                    Reply.problem(Status.NOT_FOUND, "No item of this name was ever served."))
            .usesStore()
            .build();

    private final CatalogStore store;

    /** The items of a store. */
    public ListVersions(CatalogStore store) {
        this.store = store;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        String name = call.variable("name");
        List<ItemRevision> revisions = store.history().of(name, MOST_REVISIONS);
        if (revisions.isEmpty()) {
            throw Refusal.of(Status.NOT_FOUND, "no item `" + name + "` was ever served, or it is no longer kept");
        }
        Map<SemanticVersion, Value> versions = new LinkedHashMap<>();
        Optional<SemanticVersion> served =
                store.snapshot().item(name).map(item -> item.item().version());
        for (ItemRevision revision : revisions) {
            revision.content()
                    .ifPresent(content ->
                            versions.computeIfAbsent(content.version(), version -> version(revision, content, served)));
        }
        return Answer.json(
                Status.OK,
                Value.Mapping.EMPTY
                        .with("name", Value.of(name))
                        .with("versions", new Value.Sequence(List.copyOf(versions.values()))));
    }

    private static Value version(ItemRevision revision, ItemContent content, Optional<SemanticVersion> served) {
        return HistoryValues.write(content)
                .with("revision", Value.of(revision.revision().number()))
                .with("published_at", Value.of(revision.revision().publishedAt().toString()))
                .with("is_served", Value.of(served.equals(Optional.of(content.version()))));
    }
}
