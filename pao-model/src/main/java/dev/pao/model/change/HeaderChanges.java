package dev.pao.model.change;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changes in an item's header. Only another name breaks: it is how callers ask for the item. */
final class HeaderChanges {

    private static final List<String> TEXTS = List.of("description", "owner", "display_name");

    private HeaderChanges() {}

    static List<ContentChange> between(CatalogItem before, CatalogItem after) {
        Value.Mapping was = before.document();
        Value.Mapping is = after.document();
        List<ContentChange> changes = new ArrayList<>();
        Stream.of(change(was, is, "name", ChangeEffect.BREAKING))
                .flatMap(Optional::stream)
                .forEach(changes::add);
        TEXTS.forEach(key -> change(was, is, key, ChangeEffect.TEXT).ifPresent(changes::add));
        tags(was, is).ifPresent(changes::add);
        return changes;
    }

    private static Optional<ContentChange> change(
            Value.Mapping was, Value.Mapping is, String key, ChangeEffect effect) {
        return differs(was, is, key)
                ? Optional.of(change(was, is, key, effect, sentence(key, was.get(key), is.get(key))))
                : Optional.empty();
    }

    private static Optional<ContentChange> tags(Value.Mapping was, Value.Mapping is) {
        if (!differs(was, is, "tags")) {
            return Optional.empty();
        }
        ListChange tags = ListChange.between(was.texts("tags"), is.texts("tags"));
        return Optional.of(change(was, is, "tags", ChangeEffect.TEXT, "the item " + tags.told("tag")));
    }

    private static boolean differs(Value.Mapping was, Value.Mapping is, String key) {
        return !was.get(key).equals(is.get(key));
    }

    private static String sentence(String key, Optional<Value> was, Optional<Value> is) {
        String quoted = Words.quote(key);
        if (was.isEmpty()) {
            return quoted + " is new: " + Words.quote(is.orElseThrow());
        }
        return is.isEmpty()
                ? quoted + " is gone, it was " + Words.quote(was.get())
                : quoted + " changed from " + Words.quote(was.get()) + " to " + Words.quote(is.get());
    }

    private static ContentChange change(
            Value.Mapping was, Value.Mapping is, String key, ChangeEffect effect, String sentence) {
        return new ContentChange(JsonPointer.of(key), Optional.empty(), was.get(key), is.get(key), effect, sentence);
    }
}
