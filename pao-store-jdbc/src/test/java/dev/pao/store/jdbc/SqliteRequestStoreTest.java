package dev.pao.store.jdbc;

import dev.pao.fulfillment.RequestStore;
import dev.pao.testkit.fulfillment.RequestStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteRequestStoreTest implements RequestStoreContract {

    private final JdbcCatalogStore store;

    SqliteRequestStoreTest(@TempDir Path folder) {
        store = JdbcCatalogStore.sqlite(folder.resolve("pao.db")).open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public RequestStore requests() {
        return store.requests();
    }
}
