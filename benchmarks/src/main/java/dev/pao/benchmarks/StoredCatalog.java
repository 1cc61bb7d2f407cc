package dev.pao.benchmarks;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.PublishedItem;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** A generated catalog in a store, which changes one item at a time. */
final class StoredCatalog {

    private static final Instant AT = Instant.parse("2025-08-16T19:30:00Z");

    private final CatalogStore store;
    private final LongSupplier clock;
    private final List<ItemChange> all;
    private int publications;

    /** A catalog whose publications are timed by a clock of nanoseconds. */
    StoredCatalog(CatalogStore store, int items, LongSupplier clock) {
        this.store = store;
        this.clock = clock;
        CatalogParser parser = CatalogParser.builder().build();
        this.all = IntStream.range(0, items)
                .mapToObj(CatalogSize.STORY::file)
                .map(file -> put(
                        parser.parse(file.path(), file.content()).value().orElseThrow(),
                        file.path(),
                        ContentHash.of(file.content())))
                .toList();
    }

    /** Publishes every item at once; gives how long it took. */
    long publishAll() {
        return publish(all);
    }

    /** Publishes another content of one item; gives how long it took. */
    long publishOne() {
        PublishedItem item = ((ItemChange.Put) all.get(Math.floorMod(publications * 7_919, all.size()))).item();
        String text = "changed " + publications;
        Value.Mapping document = item.item().document().with("description", Value.of(text));
        CatalogItem changed = CatalogItem.of(document, item.item().category(), FieldTypes.standard());
        return publish(List.of(put(changed, item.path(), ContentHash.of(text.getBytes(StandardCharsets.UTF_8)))));
    }

    private long publish(List<ItemChange> changes) {
        CommitId commit = new CommitId(String.format(Locale.ROOT, "%040x", ++publications));
        Publication publication = Publication.after(
                        store.snapshot(), CommitOrigin.unknown(commit), new PublicationCause.Unrecorded(), AT)
                .changes(changes)
                .build();
        long start = clock.getAsLong();
        PublishOutcome outcome = store.publish(publication);
        long nanos = clock.getAsLong() - start;
        if (outcome instanceof PublishOutcome.Superseded) {
            throw new IllegalStateException("another process publishes to the same store, found " + outcome);
        }
        return nanos;
    }

    private static ItemChange put(CatalogItem item, String path, ContentHash hash) {
        return new ItemChange.Put(new PublishedItem(item, path, hash, new CommitId("0".repeat(40)), AT, AT, AT));
    }
}
