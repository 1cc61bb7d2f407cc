package dev.pao.cli.control;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.ServedStore;
import dev.pao.cli.host.Stores;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CatalogStore;
import dev.pao.store.history.ItemRevision;
import dev.pao.sync.SyncException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why an item is served as it is, from the configured store and, where one is set, the repository. */
public final class ItemExplanation {

    private static final int MOST_REVISIONS = 10_000;

    private ItemExplanation() {}

    /** Reads and prints why. */
    public static void print(Configuration configuration, String item, boolean json, Console console) {
        try (CatalogStore store = Stores.openExisting(configuration)) {
            List<ItemRevision> revisions = store.history().of(item, MOST_REVISIONS);
            ServedItem served = new ServedItem(item, store.refresh(), revisions);
            if (!served.isKnown()) {
                throw CommandFailure.usage("no item `" + item + "` was ever published, or it is no longer kept");
            }
            Map<String, String> lines = served.lines();
            if (configuration.isSet(Setting.REPO_URL)) {
                lines.put("branch", onTheBranch(configuration, store, item));
            }
            print(lines, json, console);
        }
    }

    private static String onTheBranch(Configuration configuration, CatalogStore store, String item) {
        try {
            return new PlannedItem(item, ServedStore.plan(configuration, store)).words();
        } catch (SyncException e) {
            return "could not be asked: " + e.getMessage();
        }
    }

    private static void print(Map<String, String> lines, boolean json, Console console) {
        if (json) {
            Value.Mapping document = Value.Mapping.EMPTY;
            for (Map.Entry<String, String> line : lines.entrySet()) {
                document = document.with(line.getKey().replace(' ', '_'), Value.of(line.getValue()));
            }
            console.print(ValueJson.writeIndented(document));
        } else {
            lines.forEach((name, text) -> console.print(String.format(Locale.ROOT, "%-12s%s", name, text)));
        }
    }
}
