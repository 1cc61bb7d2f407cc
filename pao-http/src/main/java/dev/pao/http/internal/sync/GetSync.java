package dev.pao.http.internal.sync;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import java.util.Optional;

/** {@code GET /api/v1/syncs/{sync_id}}: one sync with what it did to each file. */
public final class GetSync implements Route {

    private static final Operation OPERATION = Operation.get(
                    "/api/v1/syncs/{sync_id}", "getSync", "Gives a sync with what it did to each file")
            .needs(Role.READER)
            .takes(Parameter.path("sync_id", "The sync's id, such as `sync-20250816-001`."))
            .replies(
                    Reply.json(Status.OK, "Sync", "The sync."),
                    Reply.problem(Status.NOT_FOUND, "There is no such sync."))
            .usesStore()
            .build();

    private final CatalogStore store;

    /** The syncs of a store. */
    public GetSync(CatalogStore store) {
        this.store = store;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        String text = call.variable("sync_id");
        SyncRecord sync = id(text).flatMap(store.syncs()::find)
                .orElseThrow(() -> Refusal.of(Status.NOT_FOUND, "there is no sync `" + text + "`"));
        Optional<String> deliveryId = store.deliveries().deliveryOf(sync.id()).map(DeliveryKey::deliveryId);
        return Answer.json(Status.OK, SyncJson.whole(sync, deliveryId));
    }

    private static Optional<SyncId> id(String text) {
        try {
            return Optional.of(new SyncId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
