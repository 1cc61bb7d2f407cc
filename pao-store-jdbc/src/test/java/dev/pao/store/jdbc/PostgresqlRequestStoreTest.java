package dev.pao.store.jdbc;

import dev.pao.fulfillment.RequestStore;
import dev.pao.testkit.fulfillment.RequestStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresqlRequestStoreTest implements RequestStoreContract {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    private final JdbcCatalogStore store =
            JdbcCatalogStore.postgresql(SERVER.newSchema()).open();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public RequestStore requests() {
        return store.requests();
    }
}
