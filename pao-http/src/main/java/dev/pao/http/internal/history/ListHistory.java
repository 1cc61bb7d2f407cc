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
import dev.pao.model.value.Value;
import dev.pao.store.CatalogStore;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.HistoryValues;
import dev.pao.store.history.ItemRevision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** {@code GET /api/v1/catalog/history}: what was published when, why and by whom; of the whole catalog or of one item. */
public final class ListHistory implements Route {

    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final int MOST_OF_AN_ITEM = 10_000;

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/catalog/history", "listHistory", "Tells what was published when, and why, newest first")
            .needs(Role.READER)
            .takes(
                    Parameter.text("item", "Only what was done to the item of this name."),
                    Parameter.limit(MOST, USUAL),
                    Parameter.number(
                            "before", "Only revisions with a lower number: the `next_before` of the page before."))
            .replies(
                    Reply.json(Status.OK, "History", "A page. Later publications do not move the pages that follow."),
                    Reply.problem(Status.NOT_FOUND, "No item of this name was ever served."))
            .usesStore()
            .build();

    private final CatalogStore store;

    /** The history of a store. */
    public ListHistory(CatalogStore store) {
        this.store = store;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        int limit = call.query().number("limit", MOST, USUAL);
        long before = call.query().text("before").isPresent()
                ? call.query().number("before", Integer.MAX_VALUE, 1)
                : CatalogHistory.NEWEST;
        return call.query()
                .text("item")
                .map(item -> page(ofItem(item, limit + 1, before), limit, this::numberOf, HistoryValues::write))
                .orElseGet(() -> page(
                        store.history().recent(limit + 1, before),
                        limit,
                        (CatalogRevision entry) -> entry.revision().number(),
                        HistoryValues::write));
    }

    private long numberOf(ItemRevision entry) {
        return entry.revision().number();
    }

    private List<ItemRevision> ofItem(String item, int limit, long before) {
        List<ItemRevision> all = store.history().of(item, MOST_OF_AN_ITEM);
        if (all.isEmpty()) {
            throw Refusal.of(Status.NOT_FOUND, "no item `" + item + "` was ever served, or it is no longer kept");
        }
        return all.stream()
                .filter(entry -> entry.revision().number() < before)
                .limit(limit)
                .toList();
    }

    private static <T> Answer page(
            List<T> oneMore, int limit, ToLongFunction<T> number, Function<T, Value.Mapping> json) {
        List<T> shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        Optional<Long> next =
                oneMore.size() > limit ? Optional.of(number.applyAsLong(shown.get(limit - 1))) : Optional.empty();
        return Answer.json(
                Status.OK,
                Value.Mapping.EMPTY
                        .with(
                                "revisions",
                                new Value.Sequence(
                                        shown.stream().<Value>map(json).toList()))
                        .with("next_before", next.map(Value::of).orElseGet(Value::nothing)));
    }
}
