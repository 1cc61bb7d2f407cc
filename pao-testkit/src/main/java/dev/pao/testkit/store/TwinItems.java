package dev.pao.testkit.store;

import static dev.pao.testkit.store.PublicationBuilder.publication;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.Publication;
import dev.pao.store.PublishedItem;
import dev.pao.testkit.CatalogItems;
import java.util.List;

/** Publications in each of which several items have one version and one rejected file, so that a mixture shows. */
final class TwinItems {

    private static final List<String> NAMES = List.of("first", "second", "third");

    private TwinItems() {}

    /** Publication {@code number} of a row that starts with 1. */
    static Publication publicationOf(int number) {
        PublicationBuilder publication = publication(number);
        if (number > 1) {
            publication.after(number - 1);
        }
        NAMES.forEach(name -> publication.put(CatalogItems.named(name, number + ".0.0")));
        return publication.reject("catalog/broken-" + number + ".yaml").build();
    }

    static boolean isWhole(CatalogSnapshot snapshot) {
        if (snapshot.commit().isEmpty()) {
            return snapshot.size() == 0 && snapshot.rejected().isEmpty();
        }
        return snapshot.size() == NAMES.size()
                && snapshot.items().stream()
                        .map(PublishedItem::commit)
                        .allMatch(snapshot.commit().get()::equals)
                && snapshot.rejected().size() == 1
                && snapshot.rejected().get(0).commit().equals(snapshot.commit().get());
    }
}
