package dev.pao.store.jdbc;

import dev.pao.testkit.store.DurableStoreContract;
import dev.pao.testkit.store.StoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresqlCatalogStoreTest implements StoreContract, DurableStoreContract, ColumnsOfTheStory, RequestsOfTheStory {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    private String url = "";

    @Override
    public JdbcCatalogStore open() {
        url = SERVER.newSchema();
        return reopen();
    }

    @Override
    public JdbcCatalogStore reopen() {
        return JdbcCatalogStore.postgresql(url).open();
    }

    @Override
    public List<String> secrets() {
        return List.of(PostgresqlServer.PASSWORD, "p@ss-w0rd");
    }

    @Override
    public Connection connect() throws SQLException {
        return SERVER.connections(url).getConnection();
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
