package dev.pao.cli.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server that gives each test a schema of its own. */
final class PostgresqlDatabases implements AutoCloseable {

    static final String PASSWORD = "p4ss-of-postgres";

    private final EmbeddedPostgres server;
    private int schemas;

    PostgresqlDatabases() {
        try {
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Path.of("target", "postgresql").toAbsolutePath().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a store may keep a catalog, as {@code PAO_STORE} takes it. */
    String newStore() {
        String schema = "acceptance_" + ++schemas;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return "postgresql://postgres:" + PASSWORD + "@127.0.0.1:" + server.getPort() + "/postgres?currentSchema="
                + schema;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
