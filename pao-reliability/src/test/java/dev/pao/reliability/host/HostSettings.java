package dev.pao.reliability.host;

import dev.pao.reliability.database.TestDatabase;
import dev.pao.store.jdbc.Dialect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a host is started with.
 *
 * @param database where it keeps the catalog
 * @param repositoryUrl what it syncs
 * @param mirror its mirror
 * @param interval how often it looks by itself
 * @param isTorn whether it publishes in two transactions, which is a mistake
 */
public record HostSettings(
        TestDatabase database, String repositoryUrl, Path mirror, Duration interval, boolean isTorn) {

    /** The secret that deliveries are signed with. */
    public static final String SECRET = "a-secret-of-tests";

    List<String> arguments() {
        return List.of(
                database.dialect().name(),
                database.url(),
                repositoryUrl,
                mirror.toString(),
                interval.toString(),
                String.valueOf(isTorn));
    }

    static HostSettings read(String[] arguments) {
        TestDatabase database = new TestDatabase(Dialect.valueOf(arguments[0]), arguments[1], "FULL");
        return new HostSettings(
                database,
                arguments[2],
                Path.of(arguments[3]),
                Duration.parse(arguments[4]),
                Boolean.parseBoolean(arguments[5]));
    }
}
