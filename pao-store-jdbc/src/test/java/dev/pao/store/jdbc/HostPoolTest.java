package dev.pao.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.testkit.store.StoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HostPoolTest implements StoreContract {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    @Override
    public CatalogStore open() {
        return JdbcCatalogStore.builder(SERVER.connections(SERVER.newSchema()), Dialect.POSTGRESQL)
                .open();
    }

    @Test
    void aHostMayRunTheMigrationsItself() throws SQLException {
        DataSource connections = SERVER.connections(SERVER.newSchema());
        JdbcCatalogStore.Builder builder =
                JdbcCatalogStore.builder(connections, Dialect.POSTGRESQL).withoutMigrations();
        assertThatThrownBy(builder::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("tables of version 0")
                .hasMessageContaining("run the migrations");
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            for (Migration migration : Migration.of(Dialect.POSTGRESQL)) {
                statement.execute(migration.sql());
            }
        }
        try (CatalogStore store = builder.open()) {
            assertThat(store.snapshot().items()).isEmpty();
        }
    }
}
