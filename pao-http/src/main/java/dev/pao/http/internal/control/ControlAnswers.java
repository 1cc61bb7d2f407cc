package dev.pao.http.internal.control;

import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.ItemHold;
import dev.pao.store.sync.SyncCounts;
import dev.pao.sync.SyncException;
import dev.pao.sync.control.HoldOutcome;
import dev.pao.sync.control.RollbackOutcome;
import dev.pao.sync.status.StatusValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What came of a decision, as answers. Every key is always there; what does not apply is {@code null}. */
final class ControlAnswers {

    private static final String UNCHANGED = "unchanged";

    private ControlAnswers() {}

    static Answer of(RollbackOutcome outcome) {
        if (outcome instanceof RollbackOutcome.RolledBack done) {
            return pinned("rolled_back", done.pin(), done.counts());
        } else if (outcome instanceof RollbackOutcome.NothingToDo same) {
            return pinned(UNCHANGED, same.pin(), SyncCounts.NONE);
        } else if (outcome instanceof RollbackOutcome.NotKept notKept) {
            return Problem.of(Status.NOT_FOUND, notKept.message());
        }
        RollbackOutcome.OverAlready over = (RollbackOutcome.OverAlready) outcome;
        return RollBack.over(over.end(), over.now());
    }

    static Answer of(HoldOutcome outcome) {
        if (outcome instanceof HoldOutcome.Held done) {
            Optional<String> heldBack = done.heldBack().map(Object::toString);
            return held("held", done.hold(), done.previous().map(Object::toString), heldBack);
        } else if (outcome instanceof HoldOutcome.NothingToDo same) {
            return held(
                    UNCHANGED, same.hold(), Optional.of(same.hold().version().toString()), Optional.empty());
        } else if (outcome instanceof HoldOutcome.UnknownItem unknown) {
            return Problem.of(Status.NOT_FOUND, unknown.message());
        } else if (outcome instanceof HoldOutcome.UnknownVersion unknown) {
            return Problem.of(Status.NOT_FOUND, unknown.message());
        }
        HoldOutcome.OverAlready over = (HoldOutcome.OverAlready) outcome;
        return RollBack.over(over.end(), over.now());
    }

    static Answer unavailable(SyncException.TransientFailure e) {
        return Problem.of(Status.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()))
                .retryAfter(e.retryAfter());
    }

    private static Answer pinned(String status, CatalogPin pin, SyncCounts counts) {
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("status", Value.of(status));
        body.put("pin", StatusValues.pin(pin));
        body.put("hold", Value.nothing());
        body.put("items_added", Value.of(counts.added()));
        body.put("items_updated", Value.of(counts.updated()));
        body.put("items_removed", Value.of(counts.removed()));
        body.put("version_before", Value.nothing());
        body.put("version_held_back", Value.nothing());
        return Answer.json(Status.OK, new Value.Mapping(body));
    }

    private static Answer held(String status, ItemHold hold, Optional<String> before, Optional<String> heldBack) {
        boolean added = before.isEmpty();
        boolean updated = before.filter(
                        version -> !version.equals(hold.version().toString()))
                .isPresent();
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("status", Value.of(status));
        body.put("pin", Value.nothing());
        body.put("hold", StatusValues.hold(hold));
        body.put("items_added", Value.of(added ? 1 : 0));
        body.put("items_updated", Value.of(updated ? 1 : 0));
        body.put("items_removed", Value.of(0));
        body.put("version_before", before.map(Value::of).orElseGet(Value::nothing));
        body.put("version_held_back", heldBack.map(Value::of).orElseGet(Value::nothing));
        return Answer.json(Status.OK, new Value.Mapping(body));
    }
}
