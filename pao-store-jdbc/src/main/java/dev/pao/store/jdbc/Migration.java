package dev.pao.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One step from a version of the tables to the next, for hosts that change their database with a tool of their own. The
 * scripts lie in the jar under {@code META-INF/pao/sqlite} and {@code META-INF/pao/postgresql}, named as Flyway names
 * them; each records its version in the table {@code pao_schema}.
 *
 * @param version the version of the tables after this step, counted from 1
 * @param resource where the script lies in the jar
 * @param sql the script: statements that end with a semicolon
 */
public record Migration(int version, String resource, String sql) {

    private static final List<String> NAMES = List.of("V1__catalog.sql", "V2__history.sql", "V3__requests.sql");

    /** Refuses null. */
    public Migration {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(sql, "sql");
    }

    /** All steps, in order. */
    public static List<Migration> of(Dialect dialect) {
        return NAMES.stream().map(name -> read(dialect, name)).toList();
    }

    /** The version of the tables after the last step. */
    public static int latest() {
        return NAMES.size();
    }

    private static Migration read(Dialect dialect, String name) {
        String resource = "META-INF/pao/" + dialect.word() + "/" + name;
        try (InputStream script = Migration.class.getResourceAsStream("/" + resource)) {
            Objects.requireNonNull(script, resource);
            return new Migration(
                    NAMES.indexOf(name) + 1, resource, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
