package dev.pao.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {

    @TempDir
    Path folder;

    @Test
    void aMissingFolderIsNamed() {
        assertRefused(folder.resolve("missing/pao.db"), "there is no folder `" + folder.resolve("missing") + "`");
    }

    @Test
    void aFolderIsNoStore() {
        assertRefused(folder, "is a folder");
    }

    @Test
    void aFileOfAnotherKindIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "These are notes. ".repeat(100));
        assertRefused(file, "is not a SQLite database");
        assertThat(file).content().startsWith("These are notes. ");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() {
        // The one folder in which even root can't make a file.
        Path processes = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(processes));
        assertRefused(processes.resolve("pao.db"), "can't be opened; look whether the process may write its folder");
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws SQLException {
        Path file = folder.resolve("pao.db");
        JdbcCatalogStore.sqlite(file).open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into pao_schema (version) values (99)");
        }
        assertRefused(file, "was written by a newer PAO: its tables have version 99");
    }

    @Test
    void aFileThatIsLockedByAnotherWriterIsSaid() throws SQLException {
        Path file = folder.resolve("pao.db");
        JdbcCatalogStore.sqlite(file).open().close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                CatalogStore store = JdbcCatalogStore.builder(
                                new DriverConnections("jdbc:sqlite:" + file + "?busy_timeout=50"), Dialect.SQLITE)
                        .open()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() -> store.outbox().register("slack"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("can't register a channel in `sqlite of the host`")
                    .hasMessageContaining("another process has kept it locked");
            statement.execute("rollback");
            store.outbox().register("slack");
        }
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> JdbcCatalogStore.sqlite(file).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("sqlite:" + file)
                .hasMessageContaining(reason);
    }
}
