package dev.pao.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/storage.md is true: it names every table and no other, and its queries run. */
class StoragePageTest {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    private static final Path PAGE = Path.of("..", "docs", "storage.md");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itNamesEveryTableAndNoOther(Dialect dialect) throws IOException, SQLException {
        String tables = dialect == Dialect.SQLITE
                ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
                : "select tablename from pg_tables where schemaname = current_schema()";
        Set<String> found = new TreeSet<>();
        try (Connection connection = open(dialect);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(tables)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found("(?m)^\\| `([a-z_]+)` \\|")).containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @EnumSource
    void itsQueriesRun(Dialect dialect) throws IOException, SQLException {
        List<String> queries = found("(?s)```sql\n(.*?)```");
        assertThat(queries).isNotEmpty();
        try (Connection connection = open(dialect);
                Statement statement = connection.createStatement()) {
            for (String query : queries) {
                assertThat(statement.execute(query)).as(query).isTrue();
            }
        }
    }

    @Test
    void itTellsOfEachMigration() throws IOException {
        assertThat(found("(?m)^\\| ([0-9]+) \\|")).hasSize(Migration.latest());
    }

    /** A connection to a store that was just made. */
    private Connection open(Dialect dialect) throws SQLException {
        return switch (dialect) {
            case SQLITE -> {
                Path file = folder.resolve("pao.db");
                JdbcCatalogStore.sqlite(file).open().close();
                yield DriverManager.getConnection("jdbc:sqlite:" + file);
            }
            case POSTGRESQL -> {
                String url = SERVER.newSchema();
                JdbcCatalogStore.postgresql(url).open().close();
                yield SERVER.connections(url).getConnection();
            }
        };
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toList());
    }
}
