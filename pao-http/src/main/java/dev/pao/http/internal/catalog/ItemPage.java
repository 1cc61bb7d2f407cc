package dev.pao.http.internal.catalog;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of items as JSON. Every key is always there; what an item or page does not have is {@code null}. */
final class ItemPage {

    private ItemPage() {}

    /** The page of at most {@code limit} items; one item more says that there is a next page. */
    static Value of(CatalogSnapshot snapshot, List<CatalogItem> oneMore, int limit) {
        List<CatalogItem> items = oneMore.subList(0, Math.min(limit, oneMore.size()));
        Optional<String> next = oneMore.size() > limit
                ? Optional.of(
                        new Cursor(snapshot.revision(), items.get(limit - 1).name()).text())
                : Optional.empty();
        Map<String, Value> page = new LinkedHashMap<>();
        page.put(
                "items",
                new Value.Sequence(items.stream().map(ItemPage::summary).toList()));
        page.put("next_cursor", orNull(next));
        page.put("commit", orNull(snapshot.commit().map(CommitId::text)));
        return new Value.Mapping(page);
    }

    private static Value summary(CatalogItem item) {
        Map<String, Value> summary = new LinkedHashMap<>();
        summary.put("name", Value.of(item.name()));
        summary.put("version", Value.of(item.version().toString()));
        summary.put("description", Value.of(item.description()));
        summary.put("owner", Value.of(item.owner()));
        summary.put("tags", Value.texts(item.tags()));
        summary.put("category", orNull(item.category()));
        summary.put("display_name", orNull(item.displayName()));
        return new Value.Mapping(summary);
    }

    private static Value orNull(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }
}
