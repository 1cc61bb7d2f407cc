package dev.pao.store.jdbc;

import dev.pao.testkit.store.DurableStoreContract;
import dev.pao.testkit.store.StoreContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogStoreTest implements StoreContract, DurableStoreContract, ColumnsOfTheStory, RequestsOfTheStory {

    @TempDir
    Path folder;

    @Override
    public JdbcCatalogStore open() {
        return JdbcCatalogStore.sqlite(folder.resolve("pao.db")).open();
    }

    @Override
    public JdbcCatalogStore reopen() {
        return open();
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("pao.db"));
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }
}
