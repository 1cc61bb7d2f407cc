package dev.pao.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import dev.pao.testkit.CatalogItems;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A snapshot's files, beside its items, from which they follow. */
class SnapshotPathsTest {

    /** Items come, move to other files, meet in one and go at random. */
    @RepeatedTest(30)
    void theFilesAreThoseOfTheItems(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int names = 1 + random.nextInt(60);
        CatalogSnapshot snapshot = CatalogSnapshot.empty();
        for (int round = 1; round < 12; round++) {
            snapshot = snapshot.after(changes(random, names, round, snapshot).build());
            assertThat(snapshot.paths())
                    .containsExactlyElementsOf(snapshot.items().stream()
                            .map(PublishedItem::path)
                            .sorted()
                            .distinct()
                            .toList());
            assertFiles(snapshot);
            assertFiles(CatalogSnapshot.of(
                    snapshot.published().orElseThrow(), snapshot.items(), snapshot.rejected(), snapshot.overrides()));
        }
    }

    private static void assertFiles(CatalogSnapshot snapshot) {
        for (String path : snapshot.paths()) {
            assertThat(snapshot.itemsAt(path))
                    .containsExactlyElementsOf(snapshot.items().stream()
                            .filter(item -> item.path().equals(path))
                            .toList());
        }
        assertThat(snapshot.itemsAt("catalog/nothing.yaml")).isEmpty();
    }

    private static PublicationBuilder changes(Random random, int names, int round, CatalogSnapshot snapshot) {
        PublicationBuilder changes = PublicationBuilder.publication(round).after(snapshot);
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < names / 3 + 1; i++) {
            String name = "item-" + random.nextInt(names);
            if (!changed.add(name)) {
                continue;
            }
            if (random.nextBoolean()) {
                changes.put(CatalogItems.named(name, "1.0." + round), "catalog/" + random.nextInt(names) + ".yaml");
            } else {
                changes.deactivate(name);
            }
        }
        return changes;
    }
}
