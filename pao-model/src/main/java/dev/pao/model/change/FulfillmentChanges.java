package dev.pao.model.change;

import dev.pao.model.Fulfillment;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changes in what becomes of a request. Nothing of it breaks a caller: another system is told as something added,
 * because requests come to something else; what the ticket says is text.
 */
final class FulfillmentChanges {

    private static final JsonPointer FULFILLMENT = JsonPointer.of("fulfillment");
    private static final JsonPointer MANUAL = FULFILLMENT.child("manual");

    private final List<ContentChange> changes = new ArrayList<>();

    private FulfillmentChanges() {}

    static List<ContentChange> between(Fulfillment before, Fulfillment after) {
        FulfillmentChanges found = new FulfillmentChanges();
        found.system(before.manual().system(), after.manual().system());
        found.template(
                MANUAL.child("template"),
                "",
                before.manual().template(),
                after.manual().template());
        found.automation(before.automation(), after.automation());
        return found.changes;
    }

    private void system(String before, String after) {
        if (!before.equals(after)) {
            String sentence = "requests go to " + Words.quote(after) + " instead of " + Words.quote(before);
            add(
                    MANUAL.child("system"),
                    Optional.of(Value.of(before)),
                    Optional.of(Value.of(after)),
                    ChangeEffect.ADDITIVE,
                    sentence);
        }
    }

    /** Mappings inside the template are compared key by key, lists and texts as a whole. */
    private void template(JsonPointer place, String name, Value.Mapping before, Value.Mapping after) {
        Set<String> keys = new LinkedHashSet<>(after.entries().keySet());
        keys.addAll(before.entries().keySet());
        for (String key : keys) {
            Optional<Value> was = before.get(key);
            Optional<Value> is = after.get(key);
            String path = name.isEmpty() ? key : name + "." + key;
            if (was.orElse(null) instanceof Value.Mapping one && is.orElse(null) instanceof Value.Mapping other) {
                template(place.child(key), path, one, other);
            } else if (!was.equals(is)) {
                String told = new KeyChange(path, was, is).told();
                add(place.child(key), was, is, ChangeEffect.TEXT, "the ticket " + told);
            }
        }
    }

    private void automation(Optional<Value> before, Optional<Value> after) {
        if (!before.equals(after)) {
            String what = before.isEmpty() ? "is new" : after.isEmpty() ? "is gone" : "changed";
            add(FULFILLMENT.child("automation"), before, after, ChangeEffect.TEXT, "`automation` " + what);
        }
    }

    private void add(JsonPointer place, Optional<Value> was, Optional<Value> is, ChangeEffect effect, String sentence) {
        changes.add(new ContentChange(place, Optional.empty(), was, is, effect, sentence));
    }
}
