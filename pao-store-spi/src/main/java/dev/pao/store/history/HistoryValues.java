package dev.pao.store.history;

import dev.pao.model.value.Value;
import dev.pao.store.override.Decision;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Revisions as plain values, for documents. Every key is always there; what is not known, or does not apply, is {@code null}. Of authors only the
 * name is told.
 */
public final class HistoryValues {

    private HistoryValues() {}

    /** One publication and how much it changed. */
    public static Value.Mapping write(CatalogRevision entry) {
        Map<String, Value> entries = new LinkedHashMap<>(revision(entry.revision()));
        entries.put("items_added", Value.of(entry.counts().added()));
        entries.put("items_updated", Value.of(entry.counts().updated()));
        entries.put("items_removed", Value.of(entry.counts().removed()));
        return new Value.Mapping(entries);
    }

    /** What a publication did to one name; {@code content} is null where it is no longer served. */
    public static Value.Mapping write(ItemRevision entry) {
        Map<String, Value> entries = new LinkedHashMap<>(revision(entry.revision()));
        entries.put("content", entry.content().<Value>map(HistoryValues::write).orElseGet(Value::nothing));
        return new Value.Mapping(entries);
    }

    /** What an item was served with. */
    public static Value.Mapping write(ItemContent content) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("version", Value.of(content.version().toString()));
        entries.put("path", Value.of(content.path()));
        entries.put("hash", Value.of(content.hash().text()));
        putOrigin(entries, content.origin());
        return new Value.Mapping(entries);
    }

    private static Map<String, Value> revision(Revision revision) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("revision", Value.of(revision.number()));
        entries.put("published_at", Value.of(revision.publishedAt().toString()));
        putOrigin(entries, revision.origin());
        PublicationCause cause = revision.cause();
        entries.put("cause", Value.of(cause.word()));
        entries.put("sync_id", orNull(cause.sync().map(Object::toString)));
        entries.put("item", orNull(cause.item()));
        entries.put("actor", orNull(cause.decision().map(Decision::actor)));
        entries.put("reason", orNull(cause.decision().map(Decision::reason)));
        entries.put("until", orNull(cause.decision().flatMap(Decision::until).map(Instant::toString)));
        return entries;
    }

    private static void putOrigin(Map<String, Value> entries, CommitOrigin origin) {
        Optional<Authorship> authorship = origin.authorship();
        entries.put("commit", Value.of(origin.commit().text()));
        entries.put("author", orNull(authorship.map(Authorship::author)));
        entries.put("authored_at", orNull(authorship.map(Authorship::at).map(Instant::toString)));
        entries.put("subject", orNull(authorship.map(Authorship::subject)));
    }

    private static Value orNull(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }
}
