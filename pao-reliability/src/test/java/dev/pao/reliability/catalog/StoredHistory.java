package dev.pao.reliability.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the history tells was served, publication by publication. Not thread-safe. */
final class StoredHistory {

    private final List<List<String>> rows;
    private final Map<String, List<String>> served = new TreeMap<>();
    private int publication;
    private int row;

    StoredHistory(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Name, version, path and hash of all that was served since the next publication. */
    List<List<String>> next() {
        publication++;
        while (row < rows.size() && Integer.parseInt(rows.get(row).get(1)) == publication) {
            take(rows.get(row));
            row++;
        }
        return List.copyOf(served.values());
    }

    private void take(List<String> change) {
        String name = change.get(0);
        if (change.get(2).equals("put")) {
            served.put(name, List.of(name, change.get(3), change.get(4), change.get(5)));
        } else {
            served.remove(name);
        }
    }
}
