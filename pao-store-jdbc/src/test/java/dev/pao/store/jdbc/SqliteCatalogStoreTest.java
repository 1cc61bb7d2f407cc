package dev.pao.store.jdbc;

import dev.pao.store.CatalogStore;
import dev.pao.testkit.store.DurableStoreContract;
import dev.pao.testkit.store.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogStoreTest implements StoreContract, DurableStoreContract {

    @TempDir
    Path folder;

    @Override
    public CatalogStore open() {
        return JdbcCatalogStore.sqlite(folder.resolve("pao.db")).open();
    }

    @Override
    public CatalogStore reopen() {
        return open();
    }
}
