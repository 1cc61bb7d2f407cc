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
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import java.util.List;
import java.util.Optional;

/** {@code GET /api/v1/catalog/items}: the items that a caller wants, by name, page after page. */
public final class ListItems implements Route {

    private static final int MOST = 100;
    private static final int USUAL = 50;

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/catalog/items", "listItems", "Lists items by name")
            .needs(Role.READER)
            .takes(
                    Parameter.texts("tags", "Tags that an item has all of, between commas or each for itself."),
                    Parameter.text("owner", "The owner, exactly."),
                    Parameter.text("category", "The category, exactly."),
                    Parameter.text("search", "A text in name, display name or description, whatever the case."),
                    PastSnapshots.AT,
                    Parameter.limit(MOST, USUAL),
                    Parameter.text("cursor", "The `next_cursor` of the page before, with the same filters."))
            .replies(
                    Reply.json(Status.OK, "ItemPage", "A page. All pages of a sequence are of one catalog."),
                    Reply.problem(Status.NOT_FOUND, "That commit was never served, or is no longer kept."),
                    Reply.problem(
                            Status.GONE,
                            "Another catalog is served than on the page before: start again at the first."))
            .usesStore()
            .build();

    private final PastSnapshots snapshots;

    /** The items that are and were served. */
    public ListItems(PastSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        ItemFilter filter = ItemFilter.of(call.query());
        int limit = call.query().number("limit", MOST, USUAL);
        Optional<Cursor> cursor = call.query().text("cursor").map(Cursor::of);
        CatalogSnapshot snapshot = snapshots.of(call.query());
        cursor.ifPresent(place -> place.check(snapshot));
        List<CatalogItem> oneMore = snapshot.items().stream()
                .map(PublishedItem::item)
                .filter(item -> cursor.map(place -> place.isBefore(item.name())).orElse(true))
                .filter(filter::accepts)
                .limit(limit + 1L)
                .toList();
        return Answer.json(Status.OK, ItemPage.of(snapshot, oneMore, limit));
    }
}
