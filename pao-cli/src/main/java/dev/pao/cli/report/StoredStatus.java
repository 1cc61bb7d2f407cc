package dev.pao.cli.report;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.Stores;
import dev.pao.store.CatalogStore;
import java.time.Instant;

/** The status of the configured store, from opening it to closing it. */
public final class StoredStatus {

    private StoredStatus() {}

    /** Reads and prints the status. */
    public static void print(Configuration configuration, Instant now, StatusFormat format, Console console) {
        try (CatalogStore store = Stores.openExisting(configuration)) {
            format.print(CatalogStatus.of(store, now), console);
        }
    }
}
