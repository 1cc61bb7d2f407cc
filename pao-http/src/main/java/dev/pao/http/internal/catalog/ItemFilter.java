package dev.pao.http.internal.catalog;

import dev.pao.http.internal.web.Query;
import dev.pao.model.CatalogItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which items a caller wants.
 *
 * @param tags tags that an item has all of
 * @param owner the owner, exactly
 * @param category the category, exactly
 * @param search a text in name, display name or description, whatever the case
 */
record ItemFilter(List<String> tags, Optional<String> owner, Optional<String> category, Optional<String> search) {

    static ItemFilter of(Query query) {
        return new ItemFilter(
                query.list("tags"),
                query.text("owner"),
                query.text("category"),
                query.text("search").map(ItemFilter::folded));
    }

    boolean accepts(CatalogItem item) {
        return item.tags().containsAll(tags)
                && owner.map(item.owner()::equals).orElse(true)
                && category.map(wanted -> item.category().equals(Optional.of(wanted)))
                        .orElse(true)
                && search.map(text -> isFound(text, item)).orElse(true);
    }

    private static boolean isFound(String text, CatalogItem item) {
        return Stream.of(Optional.of(item.name()), item.displayName(), Optional.of(item.description()))
                .flatMap(Optional::stream)
                .anyMatch(written -> folded(written).contains(text));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
