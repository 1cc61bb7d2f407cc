package dev.pao.store.jdbc;

import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.Publication;
import dev.pao.store.SyncTurn;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.store.PublicationBuilder;
import java.nio.file.Path;

/** A process that holds the turn and publishes until it is killed or nobody reads the number that it prints each time. */
final class EndlessPublisher {

    static final int ITEMS = 50;

    private EndlessPublisher() {}

    public static void main(String[] arguments) {
        try (CatalogStore store = open(arguments[0]);
                SyncTurn turn = store.tryTurn().orElseThrow()) {
            assertThat(turn).isNotNull();
            int number =
                    store.snapshot().commit().map(EndlessPublisher::numberOf).orElse(0);
            while (number < Integer.MAX_VALUE && !System.out.checkError()) {
                number++;
                store.publish(next(number, store.snapshot()));
                System.out.println(number);
            }
        }
    }

    private static CatalogStore open(String store) {
        return store.startsWith("postgresql:")
                ? JdbcCatalogStore.postgresql(store).open()
                : JdbcCatalogStore.sqlite(Path.of(store)).open();
    }

    static int numberOf(CommitId commit) {
        return Integer.parseInt(commit.text().substring(0, 8), 16);
    }

    private static Publication next(int number, CatalogSnapshot before) {
        PublicationBuilder publication = publication(number).after(before);
        for (int item = 0; item < ITEMS; item++) {
            publication.put(CatalogItems.named("item-" + item, number + ".0.0"));
        }
        return publication.reject("catalog/broken-" + number + ".yaml").build();
    }
}
