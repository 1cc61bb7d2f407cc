package dev.pao.reliability.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server with a schema for each store. Closing it stops it. */
public final class PostgresqlServer implements AutoCloseable {

    private final Path data;
    private final AtomicInteger schemas = new AtomicInteger();
    private EmbeddedPostgres server;

    private PostgresqlServer(Path data) {
        this.data = data;
        this.server = start(data, 0);
    }

    /** A running server. */
    public static PostgresqlServer start() {
        try {
            Path folder = Path.of("target", "postgresql").toAbsolutePath();
            Files.createDirectories(folder);
            return new PostgresqlServer(Files.createTempDirectory(folder, "data-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server; what it had written to its files stays. */
    public void kill() {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            // Lets go of the files; that there is nothing to stop any more is no news.
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server that was killed, on its port and its files. */
    public void startAgain() {
        server = start(data, server.getPort());
    }

    private static EmbeddedPostgres start(Path data, int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Path.of("target", "postgresql").toAbsolutePath().toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    // As a server is that people trust: this one is off in a server of tests.
                    .setServerConfig("synchronous_commit", "on")
                    .start();
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
            Folders.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
