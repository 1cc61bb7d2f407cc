import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import java.nio.file.Path;

class Catalog {
    public static void main(String... arguments) {
        try (CatalogStore store = JdbcCatalogStore.sqlite(Path.of("catalog.db")).open();
                CatalogSync sync = CatalogSync.builder(GitRepository.of(arguments[0]), store)
                        .build()) {
            System.out.println(sync.syncNow().record());
            store.snapshot().items().forEach(published -> System.out.println(published.item()));
        }
    }
}
