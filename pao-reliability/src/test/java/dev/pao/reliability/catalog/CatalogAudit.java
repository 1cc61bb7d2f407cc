package dev.pao.reliability.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.reliability.database.StoredState;
import dev.pao.store.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the tables against the commits that were pushed: whatever was published is followed from one commit to the next,
 * and items, history, rejected files, records, log and events must be those of exactly these publications.
 */
public final class CatalogAudit {

    private final Map<String, Map<String, Document>> pushed;

    /** An audit by the files of each commit. */
    public CatalogAudit(Map<String, Map<String, Document>> pushed) {
        this.pushed = pushed;
    }

    /** Fails if the tables hold anything but whole publications of commits. */
    public void check(StoredState state, String when) {
        CatalogModel model = new CatalogModel();
        Set<String> told = new TreeSet<>();
        List<String> versions = new ArrayList<>();
        StoredHistory history = new StoredHistory(state.history());
        List<String> publications = publications(state, when);
        for (String commit : publications) {
            Set<String> before = model.rejected();
            told.addAll(model.publish(commit, files(commit)));
            model.rejected().stream()
                    .filter(path -> !before.contains(path))
                    .forEach(path -> told.add("file-rejected/" + commit + "/" + path));
            model.served().values().forEach(item -> versions.add(version(item.document())));
            assertThat(history.next())
                    .as("%s: what the history says was served at %s", when, commit)
                    .containsExactlyElementsOf(model.served().values().stream()
                            .map(item -> List.of(
                                    item.document().name(),
                                    item.document().writtenVersion(),
                                    item.path(),
                                    hash(item.document())))
                            .toList());
        }
        assertThat(state.items().stream().map(row -> row.subList(0, 5)))
                .as("%s: the items of %s", when, state.commit())
                .containsExactlyElementsOf(expectedItems(model));
        assertThat(state.rejected())
                .as("%s: the rejected files of %s", when, state.commit())
                .containsExactlyElementsOf(model.rejected());
        assertThat(state.items()).as("%s: where items come from", when).allSatisfy(this::comesFromItsCommit);
        assertThat(state.versions().stream().map(row -> row.get(0) + "@" + row.get(1)))
                .as("%s: the history", when)
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(versions));
        assertThat(state.logged())
                .as("%s: the log of validations", when)
                .containsExactlyInAnyOrderElementsOf(publications);
        checkEvents(state.events(), told, when);
    }

    private static void checkEvents(List<String> events, Set<String> told, String when) {
        assertThat(events).as("%s: events, each written once", when).doesNotHaveDuplicates();
        assertThat(events.stream().filter(key -> !key.startsWith("sync-") && !key.startsWith("file-rejected/")))
                .as("%s: the events of what was published", when)
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .filter(key -> !key.startsWith("file-rejected/"))
                        .toList());
        // A file that stays rejected for other reasons is told of again.
        assertThat(events).as("%s: the files that were rejected", when).containsAll(told);
    }

    /** The commits that were published, in order: each follows exactly one other, and none comes twice. */
    private static List<String> publications(StoredState state, String when) {
        Map<String, String> next = new HashMap<>();
        for (List<String> sync : state.syncs()) {
            if (sync.get(1).equals("completed") && !sync.get(2).equals(sync.get(3))) {
                String other = next.put(sync.get(2), sync.get(3));
                assertThat(other).as("%s: what followed %s", when, sync.get(2)).isIn(null, sync.get(3));
            }
        }
        List<String> publications = new ArrayList<>();
        String commit = next.remove("");
        while (commit != null) {
            publications.add(commit);
            commit = next.remove(commit);
        }
        assertThat(publications)
                .as("%s: what records tell of, and what was published; records: %s", when, state.syncs())
                .containsExactlyElementsOf(state.revisions());
        assertThat(next)
                .as("%s: records that tell of a publication that never was", when)
                .isEmpty();
        assertThat(state.commit())
                .as("%s: the commit that is served, and the last one that a record tells of", when)
                .isEqualTo(publications.isEmpty() ? "" : publications.get(publications.size() - 1));
        return publications;
    }

    private static List<List<String>> expectedItems(CatalogModel model) {
        return model.served().values().stream()
                .map(item -> List.of(
                        item.document().name(),
                        item.document().writtenVersion(),
                        item.document().text(),
                        item.path(),
                        hash(item.document())))
                .toList();
    }

    private void comesFromItsCommit(List<String> item) {
        assertThat(files(item.get(5)).values()).extracting(CatalogAudit::hash).contains(item.get(4));
    }

    private Map<String, Document> files(String commit) {
        return Optional.ofNullable(pushed.get(commit))
                .orElseThrow(() -> new AssertionError("a commit that was never pushed: " + commit));
    }

    private static String version(Document document) {
        return document.name() + "@" + document.writtenVersion();
    }

    private static String hash(Document document) {
        return ContentHash.of(document.yaml().getBytes(StandardCharsets.UTF_8)).text();
    }
}
