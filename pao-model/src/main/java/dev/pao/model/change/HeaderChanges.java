package dev.pao.model.change;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changes in an item's header. Only another name breaks: it is how callers ask for the item. */
final class HeaderChanges {

    private final CatalogItem before;
    private final CatalogItem after;

    private HeaderChanges(CatalogItem before, CatalogItem after) {
        this.before = before;
        this.after = after;
    }

    static List<ContentChange> between(CatalogItem before, CatalogItem after) {
        HeaderChanges header = new HeaderChanges(before, after);
        return Stream.of("name", "display_name", "description", "owner", "tags")
                .map(header::change)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ContentChange> change(String key) {
        KeyChange change =
                new KeyChange(key, before.document().get(key), after.document().get(key));
        if (change.was().equals(change.is())) {
            return Optional.empty();
        }
        return Optional.of(new ContentChange(
                JsonPointer.of(key),
                Optional.empty(),
                change.was(),
                change.is(),
                key.equals("name") ? ChangeEffect.BREAKING : ChangeEffect.TEXT,
                "the item " + (key.equals("tags") ? tags() : change.told())));
    }

    private String tags() {
        return ListChange.between(before.tags(), after.tags()).told("tag");
    }
}
