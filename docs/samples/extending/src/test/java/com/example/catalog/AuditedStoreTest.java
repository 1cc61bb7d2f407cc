package com.example.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.store.PublicationBuilder;
import dev.pao.testkit.store.StoreContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The store keeps every promise of a store; what it adds is tested here. */
class AuditedStoreTest implements StoreContract {

    private final List<String> trail = new ArrayList<>();

    @Override
    public CatalogStore open() {
        return new AuditedStore(new InMemoryCatalogStore(), trail::add);
    }

    @Test
    void tellsWhatWasPublishedAndNothingElse() {
        try (CatalogStore store = open()) {
            store.publish(PublicationBuilder.publication(1)
                    .put(CatalogItems.mysqlDatabase())
                    .build());
            store.publish(PublicationBuilder.publication(2).after(7).build());
        }
        assertThat(trail)
                .singleElement()
                .asString()
                .startsWith("revision 1 of commit")
                .endsWith("1 changes, 0 rejected");
    }
}
