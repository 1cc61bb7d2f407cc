package dev.pao.benchmarks;

import dev.pao.store.CatalogStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The first publication of a catalog against a bulk insert, by plain JDBC, of the rows that it leaves in the tables of items,
 * their versions and their history: in turns, into a database that is made anew each time.
 */
public final class BulkRatio {

    private static final List<String> TABLES =
            List.of("catalog_items", "catalog_item_versions", "catalog_item_history");

    private final ScratchDatabase database;
    private final int items;

    private BulkRatio(ScratchDatabase database, int items) {
        this.database = database;
        this.items = items;
    }

    /**
     * Measures and prints.
     *
     * @param arguments a JDBC URL of a PostgreSQL database, without parameters but user and password, or of a new SQLite
     *     file; how many items; how many rounds
     * @throws SQLException if the database refuses
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give JDBC-URL ITEMS ROUNDS, found " + arguments.length);
        }
        System.out.println(
                line(ScratchDatabase.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
    }

    static String line(ScratchDatabase database, int items, int rounds) throws SQLException, IOException {
        BulkRatio ratio = new BulkRatio(database, items);
        long[] published = new long[rounds];
        long[] inserted = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            database.renew();
            published[i] = ratio.publish();
            inserted[i] = ratio.insert();
        }
        Arrays.sort(published);
        Arrays.sort(inserted);
        return String.format(
                Locale.ROOT,
                "published in %.0f ms, inserted in %.0f ms (medians), ratio of medians %.2f, of minima %.2f",
                published[rounds / 2] / 1e6,
                inserted[rounds / 2] / 1e6,
                (double) published[rounds / 2] / inserted[rounds / 2],
                (double) published[0] / inserted[0]);
    }

    private long publish() {
        try (CatalogStore store = database.open()) {
            return new StoredCatalog(store, items, System::nanoTime).publishAll();
        }
    }

    /** Empties the tables and inserts their rows anew; gives how long the inserting took, with its commit. */
    private long insert() throws SQLException {
        List<CopiedTable> tables = CopiedTable.emptied(database, TABLES);
        try (Connection connection = database.connect()) {
            long start = System.nanoTime();
            CopiedTable.insert(tables, connection);
            return System.nanoTime() - start;
        }
    }
}
