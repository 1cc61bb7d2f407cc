package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.config.StoreLocation;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.FileProblem;
import dev.pao.model.field.FieldTypes;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Opens the configured store. */
public final class Stores {

    private Stores() {}

    /** Opens the store; makes it where there is none yet, and brings its tables up to date. */
    public static CatalogStore open(Configuration configuration) {
        return open(configuration, JdbcCatalogStore.Builder::open);
    }

    /** Opens the store as {@link #open} does; its snapshot follows what other hosts publish. */
    public static CatalogStore openFollowing(Configuration configuration) {
        return open(configuration, builder -> builder.followingOthers().open());
    }

    private static CatalogStore open(
            Configuration configuration, Function<JdbcCatalogStore.Builder, CatalogStore> opener) {
        if (configuration.store() instanceof StoreLocation.Sqlite sqlite) {
            makeFolder(sqlite.file());
        }
        return database(configuration).map(opener).orElseGet(InMemoryCatalogStore::new);
    }

    /** Opens a store that is there already, to read it: nothing is made and no table is changed. */
    public static CatalogStore openExisting(Configuration configuration) {
        StoreLocation location = configuration.store();
        if (location instanceof StoreLocation.Sqlite sqlite && Files.notExists(sqlite.file())) {
            throw CommandFailure.failure("there is no store `" + sqlite.describe()
                    + "`: run `pao-cli sync` or `pao-cli serve` first, or set " + Setting.STORE.variable());
        }
        return database(configuration)
                .orElseThrow(
                        () -> CommandFailure.usage("the store is `memory`, which only its own process can read: set "
                                + Setting.STORE.variable() + " to one that is kept"))
                .withoutMigrations()
                .open();
    }

    /** The database of the store; empty for one in memory. */
    private static Optional<JdbcCatalogStore.Builder> database(Configuration configuration) {
        StoreLocation location = configuration.store();
        if (location instanceof StoreLocation.Sqlite sqlite) {
            return Optional.of(JdbcCatalogStore.sqlite(sqlite.file()).fieldTypes(FieldTypes.discover()));
        }
        if (location instanceof StoreLocation.Postgresql postgresql) {
            return Optional.of(postgresql(configuration, postgresql).fieldTypes(FieldTypes.discover()));
        }
        return Optional.empty();
    }

    private static JdbcCatalogStore.Builder postgresql(Configuration configuration, StoreLocation.Postgresql location) {
        try {
            return JdbcCatalogStore.postgresql(location.url());
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.STORE, String.valueOf(e.getMessage()));
        }
    }

    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw CommandFailure.failure(
                    "the store's folder `" + folder + "` can't be made, " + FileProblem.of(e) + ": set "
                            + Setting.DATA_DIR.variable() + " to one that can",
                    e);
        }
    }
}
