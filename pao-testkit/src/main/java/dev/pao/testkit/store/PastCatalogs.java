package dev.pao.testkit.store;

import static dev.pao.testkit.store.PublicationBuilder.publication;

import dev.pao.model.CatalogItem;
import dev.pao.store.Publication;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.Overrides;
import dev.pao.testkit.CatalogItems;
import java.util.List;

/** A row of publications with a history worth asking for: an update, a removal, a return, a rollback with a pin. */
final class PastCatalogs {

    private PastCatalogs() {}

    static List<Publication> row() {
        CatalogItem first = CatalogItems.mysqlDatabase("1.0.0");
        PublicationBuilder added = publication(1)
                .put(first)
                .put(CatalogItems.named("other", "1.0.0"))
                .reject("catalog/a.yaml");
        PublicationBuilder updated = publication(2)
                .after(1)
                .put(CatalogItems.mysqlDatabase("1.1.0"))
                .reject("catalog/b.yaml")
                .override(Decisions.holding("other"));
        PublicationBuilder removed = publication(3)
                .after(2)
                .deactivate("mysql-database")
                .deactivate("never-there")
                .reject("catalog/a.yaml")
                .reject("catalog/b.yaml")
                .override(Decisions.holding("other", "more"));
        PublicationBuilder back = publication(1)
                .after(3)
                .put(first)
                .reject("catalog/a.yaml")
                .because(new PublicationCause.RolledBack(Decisions.decision()))
                .override(Overrides.NONE.withPin(Decisions.pin(1)));
        PublicationBuilder unpinned =
                publication(1).after(4).because(new PublicationCause.Unpinned(Decisions.decision()));
        return List.of(added.build(), updated.build(), removed.build(), back.build(), unpinned.build());
    }
}
