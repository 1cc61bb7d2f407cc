package dev.pao.cli.report;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.Stores;
import dev.pao.store.CatalogStore;
import dev.pao.sync.status.CatalogStatus;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** The status of the running server if one is set, else of the configured store. */
public final class StatusReading {

    private StatusReading() {}

    /** Reads and prints the status. */
    public static void print(Configuration configuration, Instant now, StatusFormat format, Console console) {
        Optional<URI> server = configuration.address(Setting.SERVER_URL);
        if (server.isPresent()) {
            format.print(new RunningServer(server.get(), configuration.secret(Setting.SERVER_TOKEN)).status(), console);
            return;
        }
        try (CatalogStore store = Stores.openExisting(configuration)) {
            format.print(CatalogStatus.stored(store, now), console);
        }
    }
}
