package dev.pao.testkit.assertion;

import dev.pao.model.CatalogItem;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.override.ItemHold;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on the catalog that a store serves. */
public final class CatalogSnapshotAssert extends AbstractAssert<CatalogSnapshotAssert, CatalogSnapshot> {

    CatalogSnapshotAssert(CatalogSnapshot actual) {
        super(actual, CatalogSnapshotAssert.class);
    }

    /** Exactly these items are served, such as {@code mysql-database v1.0.0}; in any order. */
    public CatalogSnapshotAssert servesOnly(String... items) {
        Assertions.assertThat(items()).as("items of %s", actual).containsExactlyInAnyOrder(items);
        return this;
    }

    /** These items are served, such as {@code mysql-database v1.0.0}, and maybe others. */
    public CatalogSnapshotAssert serves(String... items) {
        Assertions.assertThat(items()).as("items of %s", actual).contains(items);
        return this;
    }

    /** Nothing is served under this name. */
    public CatalogSnapshotAssert doesNotServe(String name) {
        isNotNull();
        actual.item(name).ifPresent(found -> {
            throw failure("expected no `%s`, but %s serves %s", name, actual, found.item());
        });
        return this;
    }

    /** Goes on with an item, which has to be served. */
    public CatalogItemAssert item(String name) {
        List<String> items = items();
        return new CatalogItemAssert(actual.item(name)
                .map(PublishedItem::item)
                .orElseThrow(() -> failure("%s does not serve `%s`, only %s", actual, name, items)));
    }

    /** What is served is of this commit. */
    public CatalogSnapshotAssert isOf(CommitId commit) {
        isNotNull();
        Assertions.assertThat(actual.commit()).as("commit of %s", actual).isEqualTo(Optional.of(commit));
        return this;
    }

    /** Exactly these files were rejected; in any order. */
    public CatalogSnapshotAssert rejects(String... paths) {
        isNotNull();
        Assertions.assertThat(actual.rejected())
                .as("rejected files of %s", actual)
                .extracting(RejectedFile::path)
                .containsExactlyInAnyOrder(paths);
        return this;
    }

    /** Somebody pinned the catalog at what is served. */
    public CatalogSnapshotAssert isPinned() {
        isNotNull();
        if (actual.pin().isEmpty()) {
            throw failure("expected %s to be pinned", actual);
        }
        return this;
    }

    /** Exactly these items are held; in any order. */
    public CatalogSnapshotAssert holds(String... names) {
        isNotNull();
        Assertions.assertThat(actual.holds())
                .as("holds of %s", actual)
                .extracting(ItemHold::item)
                .containsExactlyInAnyOrder(names);
        return this;
    }

    private List<String> items() {
        isNotNull();
        return actual.items().stream()
                .map(PublishedItem::item)
                .map(CatalogItem::toString)
                .toList();
    }
}
