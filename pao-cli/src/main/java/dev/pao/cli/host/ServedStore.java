package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.StoreLocation;
import dev.pao.cli.console.Console;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncListener;
import dev.pao.sync.plan.CatalogPlan;
import java.nio.file.Files;
import java.util.function.Function;

/** The configured store, opened to be read. */
public final class ServedStore {

    private ServedStore() {}

    /** Reads what is served; where nothing was ever synced, that is nothing, and said. */
    public static <T> T read(Configuration configuration, Console console, Function<CatalogStore, T> reader) {
        try (CatalogStore store = open(configuration, console)) {
            return reader.apply(store);
        }
    }

    /** What a sync of the configured branch would do. */
    public static CatalogPlan plan(Configuration configuration, CatalogStore store) {
        try (CatalogSync sync = Syncs.of(configuration, store, false, SyncListener.none())) {
            return sync.plan();
        }
    }

    private static CatalogStore open(Configuration configuration, Console console) {
        if (configuration.store() instanceof StoreLocation.Sqlite sqlite && Files.notExists(sqlite.file())) {
            console.error("there is no store `" + sqlite.describe() + "` yet, so that everything is new");
            return new InMemoryCatalogStore();
        }
        return Stores.openExisting(configuration);
    }
}
