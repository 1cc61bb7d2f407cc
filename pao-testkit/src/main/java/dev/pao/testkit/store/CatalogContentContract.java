package dev.pao.testkit.store;

import static dev.pao.testkit.store.Commits.commit;
import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import dev.pao.testkit.CatalogItems;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises 5 to 8 of {@link CatalogStore}: what a store gives back of all that was published. */
public interface CatalogContentContract extends StoreUnderTest {

    /** Promise 5. */
    @Test
    @DisplayName("5. A document comes back with its keys in the order, its texts in the characters and its numbers in "
            + "the digits in which it was published")
    default void aDocumentComesBackAsItWasPublished() {
        try (CatalogStore store = open()) {
            CatalogItem item = UnusualItems.item();
            store.publish(publication(1).put(item).build());
            assertThat(store.snapshot().item(item.name()).orElseThrow().item().document())
                    .hasToString(item.document().toString());
            assertThat(store.version(item.name(), item.version()).orElseThrow().document())
                    .hasToString(item.document().toString());
        }
    }

    /** Promise 6. */
    @Test
    @DisplayName("6. A deactivated name is not served; every version that was ever published can still be asked for")
    default void aDeactivatedNameKeepsItsHistory() {
        try (CatalogStore store = open()) {
            CatalogItem first = CatalogItems.mysqlDatabase("1.0.0");
            CatalogItem second = CatalogItems.mysqlDatabase("1.1.0");
            store.publish(publication(1).put(first).build());
            store.publish(publication(2).after(1).put(second).build());
            store.publish(publication(3).after(2).deactivate(first.name()).build());
            assertThat(store.refresh().items()).isEmpty();
            assertThat(store.version(first.name(), first.version())).contains(first);
            assertThat(store.version(second.name(), second.version())).contains(second);
            assertThat(store.version(first.name(), SemanticVersion.of("9.0.0"))).isEmpty();
        }
    }

    /** Promise 6, for a version with two contents: see {@link CatalogStore#version}. */
    @Test
    @DisplayName("6. A version that was published with several contents is given with the latest")
    default void aVersionIsGivenWithItsLatestContent() {
        try (CatalogStore store = open()) {
            CatalogItem first = CatalogItems.named("item", "1.0.0");
            CatalogItem other = CatalogItem.builder("item", first.version())
                    .manual("jira", first.fulfillment().manual().template())
                    .build();
            store.publish(publication(1).put(first).build());
            store.publish(publication(2).after(1).put(other).build());
            assertThat(store.version("item", first.version())).contains(other);
            store.publish(publication(3).after(2).put(first).build());
            assertThat(store.version("item", first.version())).contains(first);
        }
    }

    /** Promise 7. */
    @Test
    @DisplayName("7. A name keeps the moment of its first publication, also when it returns after a deactivation")
    default void aNameKeepsTheMomentOfItsFirstPublication() {
        try (CatalogStore store = open()) {
            String name = "mysql-database";
            store.publish(
                    publication(1).put(CatalogItems.mysqlDatabase("1.0.0")).build());
            store.publish(publication(2)
                    .after(1)
                    .put(CatalogItems.mysqlDatabase("1.1.0"))
                    .build());
            assertThat(store.snapshot().item(name).orElseThrow().createdAt()).isEqualTo(momentOf(1));
            store.publish(publication(3).after(2).deactivate(name).build());
            store.publish(publication(4)
                    .after(3)
                    .put(CatalogItems.mysqlDatabase("1.2.0"))
                    .build());
            PublishedItem returned = store.snapshot().item(name).orElseThrow();
            assertThat(returned.createdAt()).isEqualTo(momentOf(1));
            assertThat(returned.updatedAt()).isEqualTo(momentOf(4));
            assertThat(returned.commit()).isEqualTo(commit(4));
        }
    }

    /** Promise 8. */
    @Test
    @DisplayName("8. The rejected files are those of the last publication, with their diagnostics as they were")
    default void theRejectedFilesAreThoseOfTheLastPublication() {
        try (CatalogStore store = open()) {
            store.publish(publication(1)
                    .reject("catalog/a.yaml")
                    .reject("catalog/b.yaml")
                    .build());
            PublicationBuilder second =
                    publication(2).after(1).reject("catalog/b.yaml").reject("catalog/c.yaml");
            store.publish(second.build());
            assertThat(store.snapshot().rejected()).isEqualTo(second.build().rejected());
        }
    }
}
