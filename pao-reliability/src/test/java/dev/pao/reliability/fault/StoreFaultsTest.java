package dev.pao.reliability.fault;

import dev.pao.reliability.database.PostgresqlServer;
import dev.pao.reliability.database.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault of a database at every moment of a store: what the caller gets and what is recorded is on the page; that
 * readers see a whole catalog, and that all is right again afterwards without a restart, holds in every cell.
 */
final class StoreFaultsTest {

    @TempDir
    Path folder;

    @Test
    void everyFaultOfSqliteComesToWhatThePageSays() {
        ReliabilityPage.shows("faults of sqlite", table(TestDatabase.sqlite(folder.resolve("pao.db"))));
    }

    @Test
    void everyFaultOfPostgresqlComesToWhatThePageSays() {
        try (PostgresqlServer server = PostgresqlServer.start()) {
            ReliabilityPage.shows("faults of postgresql", table(server.newDatabase()));
        }
    }

    private List<String> table(TestDatabase database) {
        List<String> lines = new ArrayList<>();
        lines.add("| | " + titles() + " |");
        lines.add("|---|" + "---|".repeat(StoreFault.values().length));
        try (StoreScene scene = new StoreScene(database, folder)) {
            for (StoreMoment moment : StoreMoment.values()) {
                lines.add("| " + moment.title() + " | "
                        + Arrays.stream(StoreFault.values())
                                .map(fault -> moment.knows(fault) ? scene.outcome(fault, moment) : "–")
                                .collect(Collectors.joining(" | "))
                        + " |");
            }
        }
        return lines;
    }

    private static String titles() {
        return Arrays.stream(StoreFault.values()).map(StoreFault::title).collect(Collectors.joining(" | "));
    }
}
