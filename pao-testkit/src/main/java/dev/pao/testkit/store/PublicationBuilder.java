package dev.pao.testkit.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds publications for tests: of a numbered commit of {@link Commits}, at a moment that grows with the number. Not
 * thread-safe.
 */
public final class PublicationBuilder {

    /** The moment of commit 0; commit {@code n} is published {@code n} minutes later. */
    public static final Instant START = Instant.parse("2025-08-16T19:30:00.123456Z");

    private final int number;
    private final CommitId commit;
    private final Instant at;
    private final List<ItemChange> changes = new ArrayList<>();
    private final List<RejectedFile> rejected = new ArrayList<>();
    private final List<SyncRecord> syncs = new ArrayList<>();
    private final List<CatalogEvent> events = new ArrayList<>();
    private long expected;
    private PublicationCause cause = new PublicationCause.Unrecorded();
    private Overrides overrides = Overrides.NONE;

    private PublicationBuilder(int number) {
        this.number = number;
        this.commit = Commits.commit(number);
        this.at = momentOf(number);
    }

    /** Starts a publication of a numbered commit that expects nothing to be served and changes nothing. Its commit
     * is that of {@link Commits#origin}. */
    public static PublicationBuilder publication(int number) {
        return new PublicationBuilder(number);
    }

    /** The moment at which a numbered commit is published. */
    public static Instant momentOf(int number) {
        return START.plusSeconds(60L * number);
    }

    /** Expects a revision to be served: the one that so many publications make. */
    public PublicationBuilder after(long revision) {
        expected = revision;
        return this;
    }

    /** Expects a snapshot to be served, and keeps its pin and holds. */
    public PublicationBuilder after(CatalogSnapshot planned) {
        overrides = planned.overrides();
        return after(planned.revision());
    }

    /** Says why; that is not recorded by default. */
    public PublicationBuilder because(PublicationCause newCause) {
        cause = newCause;
        return this;
    }

    /** Sets the pin and the holds; none by default. */
    public PublicationBuilder override(Overrides newOverrides) {
        overrides = newOverrides;
        return this;
    }

    /** Serves an item, from the file that its category and name give. */
    public PublicationBuilder put(CatalogItem item) {
        String folder = item.category().map(category -> category + "/").orElse("");
        return put(item, "catalog/" + folder + item.name() + ".yaml");
    }

    /** Serves an item from a file. */
    public PublicationBuilder put(CatalogItem item, String path) {
        ContentHash hash = hash(item.document().toString());
        changes.add(new ItemChange.Put(new PublishedItem(item, path, hash, commit, at, at, at)));
        return this;
    }

    /** Serves a name no longer. */
    public PublicationBuilder deactivate(String name) {
        changes.add(new ItemChange.Deactivate(name));
        return this;
    }

    /** Rejects a file with one finding, which has a position and a hint. */
    public PublicationBuilder reject(String path) {
        Diagnostic finding = Diagnostic.of(
                        StandardCode.YAML_SYNTAX,
                        new JsonPointer("/name"),
                        "`\u00e9\u0000` is not YAML, expected a name")
                .withPath(path)
                .withSpan(new SourceSpan(3, 7, 3, 12))
                .withHint("remove it");
        rejected.add(new RejectedFile(path, hash(path), commit, at, List.of(finding)));
        return this;
    }

    /** Completes a sync with this publication. */
    public PublicationBuilder complete(SyncRecord finished) {
        syncs.add(finished);
        return this;
    }

    /** Tells an event. */
    public PublicationBuilder tell(CatalogEvent event) {
        events.add(event);
        return this;
    }

    /** The publication. */
    public Publication build() {
        return Publication.expecting(expected, Commits.origin(number), cause, at)
                .changes(changes)
                .rejected(rejected)
                .overrides(overrides)
                .syncs(syncs)
                .events(events)
                .build();
    }

    private static ContentHash hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
