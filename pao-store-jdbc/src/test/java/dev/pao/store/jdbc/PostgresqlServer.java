package dev.pao.store.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A real PostgreSQL server, one for all tests of the JVM, with a schema for each store. */
final class PostgresqlServer implements BeforeAllCallback {

    static final String PASSWORD = "p%40ss-w0rd";

    private @Nullable Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.create(PostgresqlServer.class))
                .getOrComputeIfAbsent("server", key -> new Running(), Running.class);
    }

    /** The URL of a new schema, with credentials. */
    String newSchema() {
        return running().newSchema();
    }

    /** Connections as a host would have them, which know the same schema as the URL. */
    DataSource connections(String url) {
        return running().server.getDatabase("postgres", "postgres", Map.of("currentSchema", schemaOf(url)));
    }

    private static String schemaOf(String url) {
        return url.substring(url.indexOf("currentSchema=") + "currentSchema=".length());
    }

    private Running running() {
        return Objects.requireNonNull(running, "server");
    }

    private static final class Running implements AutoCloseable {

        private final EmbeddedPostgres server;
        private final AtomicInteger schemas = new AtomicInteger();

        Running() {
            try {
                Path folder = Path.of("target", "postgresql").toAbsolutePath();
                server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.toFile())
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String newSchema() {
            String schema = "store_" + schemas.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            return "postgresql://postgres:" + PASSWORD + "@localhost:" + server.getPort() + "/postgres?currentSchema="
                    + schema;
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
