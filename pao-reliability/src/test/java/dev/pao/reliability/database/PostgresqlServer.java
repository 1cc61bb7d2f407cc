package dev.pao.reliability.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server with a schema for each store. Closing it stops it. */
public final class PostgresqlServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final AtomicInteger schemas = new AtomicInteger();

    private PostgresqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A running server. */
    public static PostgresqlServer start() {
        try {
            return new PostgresqlServer(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Path.of("target", "postgresql").toAbsolutePath().toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database of its own, as far as a store can tell. */
    public TestDatabase newDatabase() {
        String schema = "reliability_" + schemas.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return TestDatabase.postgresql("jdbc:postgresql://127.0.0.1:" + server.getPort()
                + "/postgres?user=postgres&password=postgres&currentSchema=" + schema);
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
