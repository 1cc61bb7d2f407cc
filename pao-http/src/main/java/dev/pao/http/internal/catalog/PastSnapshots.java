package dev.pao.http.internal.catalog;

import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Query;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.CatalogItem;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.history.CatalogPoint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog that is served, and those that were. The latest few of the past are kept at hand, because reading one costs
 * as much as reading the whole catalog.
 */
public final class PastSnapshots {

    /** The parameter that asks for a catalog of the past. */
    static final Parameter AT =
            Parameter.text("at", "A commit, of 7 digits or more, or the number of a revision: what was served then.");

    private static final int KEPT = 4;

    private final CatalogStore store;
    private final Map<Long, CatalogSnapshot> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

    /** The catalogs of a store. */
    public PastSnapshots(CatalogStore store) {
        this.store = store;
    }

    /** The catalog that a call asks for. */
    CatalogSnapshot of(Query query) {
        return query.text("at").map(this::at).orElseGet(store::snapshot);
    }

    /** The item of the path that a call asks for, as it is or was served; refused where there is none. */
    CatalogItem item(Call call) {
        String name = call.variable("name");
        String when = call.query().text("at").isPresent() ? " was served then" : " is served";
        return of(call.query())
                .item(name)
                .orElseThrow(() -> Refusal.of(Status.NOT_FOUND, "no item `" + name + "`" + when))
                .item();
    }

    private CatalogSnapshot at(String text) {
        long revision = point(text).revisionIn(store.history()).orElseThrow(() -> neverServed(text));
        CatalogSnapshot served = store.snapshot();
        return served.revision() == revision
                ? served
                : known(revision).or(() -> read(revision)).orElseThrow(() -> neverServed(text));
    }

    private synchronized Optional<CatalogSnapshot> known(long revision) {
        return Optional.ofNullable(kept.get(revision));
    }

    private Optional<CatalogSnapshot> read(long revision) {
        Optional<CatalogSnapshot> snapshot = store.history().at(revision);
        snapshot.ifPresent(this::keep);
        return snapshot;
    }

    private synchronized void keep(CatalogSnapshot snapshot) {
        kept.put(snapshot.revision(), snapshot);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static CatalogPoint point(String text) {
        try {
            return CatalogPoint.parse(text);
        } catch (IllegalArgumentException e) {
            throw Query.refused(
                    "at", "is a commit, of 7 digits or more, or the number of a revision, found `" + text + "`");
        }
    }

    private static Refusal neverServed(String text) {
        return Refusal.of(Status.NOT_FOUND, "nothing was served at `" + text + "`, or it is no longer kept");
    }
}
