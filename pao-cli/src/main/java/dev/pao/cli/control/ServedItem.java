package dev.pao.cli.control;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.history.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the store knows of an item.
 *
 * @param name the item's name
 * @param snapshot what is served
 * @param revisions what was done to the item, newest first
 */
record ServedItem(String name, CatalogSnapshot snapshot, List<ItemRevision> revisions) {

    boolean isKnown() {
        return !revisions.isEmpty() || snapshot.item(name).isPresent();
    }

    /** What there is to say, by its name, in order. */
    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        Optional<PublishedItem> item = snapshot.item(name);
        lines.put("item", name);
        lines.put("served", item.map(one -> one.item().version().toString()).orElse("no: it is not served"));
        revisions.stream().findFirst().ifPresent(latest -> lines.put("since", since(latest.revision())));
        item.ifPresent(one -> {
            lines.put("file", one.path());
            lines.put("commit", one.commit() + author().map(text -> " " + text).orElse(""));
        });
        snapshot.overrides()
                .hold(name)
                .ifPresent(hold -> lines.put(
                        "held", "at " + hold.version() + " " + hold.decision().inWords()));
        snapshot.pin()
                .ifPresent(pin -> lines.put(
                        "pinned",
                        "the catalog at " + pin.commit().abbreviated() + " "
                                + pin.decision().inWords()));
        item.flatMap(one -> rejected(one.path())).ifPresent(text -> lines.put("rejected", text));
        return lines;
    }

    private static String since(Revision revision) {
        PublicationCause cause = revision.cause();
        return revision.publishedAt() + ", revision " + revision.number() + ", by "
                + cause.decision()
                        .map(by -> "a " + cause.word() + " of " + by.actor() + ": " + by.reason())
                        .orElse(cause.sync().map(Object::toString).orElse("a sync"));
    }

    private Optional<String> author() {
        return revisions.stream()
                .flatMap(revision -> revision.content().stream())
                .findFirst()
                .map(ItemContent::origin)
                .flatMap(origin -> origin.authorship())
                .map(HistoryReport::words);
    }

    private Optional<String> rejected(String path) {
        return snapshot.rejected().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(ServedItem::words);
    }

    private static String words(RejectedFile file) {
        return file.path() + " of " + file.commit().abbreviated() + ", since " + file.since()
                + file.diagnostics().stream()
                        .filter(found -> found.isError())
                        .findFirst()
                        .map(found -> ": " + found.message())
                        .orElse("");
    }
}
