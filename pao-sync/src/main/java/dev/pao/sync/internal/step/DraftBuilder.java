package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.ItemChange;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.ProcessedFile.Change;
import dev.pao.store.sync.ProcessedFile.Outcome;
import dev.pao.store.sync.SyncCounts;
import dev.pao.sync.internal.tree.TreeFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what becomes of each file and item. Good for one draft. */
final class DraftBuilder {

    private final Baseline base;
    private final CatalogSnapshot snapshot;
    private final CommitId head;
    private final Instant now;
    private final RejectionBook rejections;
    private final HoldBook holds;
    private final Map<String, ItemChange> changes = new TreeMap<>();
    private final Map<String, ProcessedFile> processed = new TreeMap<>();
    private final List<CatalogEvent> events = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final Map<String, String> acceptedNames = new TreeMap<>();
    private final Map<String, CatalogItem> refused = new HashMap<>();
    private final List<TreeFile> unnamed = new ArrayList<>();
    private final PathOwners owners;

    DraftBuilder(Baseline base, PathOwners owners, CommitId head, Instant now) {
        this.base = base;
        this.snapshot = base.snapshot();
        this.owners = owners;
        this.head = head;
        this.now = now;
        this.rejections = new RejectionBook(snapshot, head, now);
        this.holds = new HoldBook(base);
    }

    /** Takes a file that was read. */
    void take(ReadFile file) {
        Optional<String> hold =
                file.isAccepted() ? holds.keepsBack(file, file.item().orElseThrow()) : Optional.empty();
        Outcome outcome = hold.isPresent() ? holdBack(file) : file.isAccepted() ? accept(file) : reject(file);
        processed.put(
                file.path(),
                new ProcessedFile(
                        file.path(),
                        file.change().change(),
                        outcome,
                        file.item().map(CatalogItem::name),
                        file.item().map(CatalogItem::version),
                        file.diagnostics(),
                        hold));
    }

    /**
     * Takes items away whose files are gone or serve another name, and which no rejected file claims or may hold; called
     * once all files were taken.
     */
    void remove(Decision decision, Strays strays) {
        Set<String> removedFrom = new HashSet<>();
        Map<String, String> heldFrom = new HashMap<>();
        for (PublishedItem item : notHeld(givenUp(decision), strays)) {
            Optional<String> hold = holds.keepsServed(item);
            if (hold.isPresent()) {
                heldFrom.put(item.path(), hold.get());
            } else {
                remove(item);
                removedFrom.add(item.path());
            }
        }
        for (FileChange change : decision.changes()) {
            if (change.change() == Change.REMOVED) {
                Outcome outcome = removedFrom.contains(change.path()) ? Outcome.REMOVED : Outcome.UNCHANGED;
                processed.put(change.path(), removed(change, outcome));
            }
        }
        heldFrom.forEach((path, hold) -> processed.computeIfPresent(
                path, (same, file) -> file.change() == Change.REMOVED ? held(file, hold) : file));
    }

    private void remove(PublishedItem item) {
        changes.put(item.name(), new ItemChange.Deactivate(item.name()));
        events.add(new CatalogEvent.ItemRemoved(ItemSummary.of(item.item()), head));
        count(Outcome.REMOVED);
    }

    Draft build(boolean rewritten, Refusals refusals) {
        List<RejectedFile> rejected = rejections.rejected();
        SyncCounts total = new SyncCounts(
                counts.getOrDefault(Outcome.ADDED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0) + counts.getOrDefault(Outcome.RENAMED, 0),
                counts.getOrDefault(Outcome.REMOVED, 0),
                rejected.size());
        events.addAll(holds.events());
        events.addAll(rejections.events(this::ownerOf));
        Optional<String> refusal = refusals.refusal(snapshot, total, rejected);
        Restoration restoration = new Restoration(base, holds.overrides());
        Overview overview = new Overview(
                base.served().commit(),
                head,
                restoration.counts(total, changes),
                List.copyOf(processed.values()),
                refusal,
                rewritten);
        return new Draft(overview, restoration.with(changes), rejected, holds.overrides(), refused, events);
    }

    private Outcome holdBack(ReadFile file) {
        acceptedNames.put(file.path(), file.item().orElseThrow().name());
        return Outcome.HELD;
    }

    private Outcome accept(ReadFile file) {
        CatalogItem item = file.item().orElseThrow();
        acceptedNames.put(file.path(), item.name());
        Optional<PublishedItem> served = (holds.isReturning(item.name()) ? base.served() : snapshot).item(item.name());
        if (served.isEmpty()) {
            put(new PublishedItem(item, file.path(), file.hash(), head, now, now, now));
            events.add(new CatalogEvent.ItemAdded(ItemSummary.of(item), head));
            return count(Outcome.ADDED);
        }
        PublishedItem before = served.get();
        boolean sameContent = before.item().document().equals(item.document());
        put(new PublishedItem(
                item,
                file.path(),
                file.hash(),
                sameContent ? before.commit() : head,
                before.createdAt(),
                sameContent ? before.updatedAt() : now,
                now));
        if (!sameContent) {
            SemanticVersion previous = before.item().version();
            events.add(new CatalogEvent.ItemUpdated(ItemSummary.of(item), previous, head));
            return count(Outcome.UPDATED);
        }
        return count(before.path().equals(file.path()) ? Outcome.UNCHANGED : Outcome.RENAMED);
    }

    private Outcome reject(ReadFile file) {
        rejections.reject(file, ownerOf(file.path()).or(() -> file.item().map(CatalogItem::owner)));
        file.item()
                .ifPresentOrElse(
                        item -> refused.put(file.path(), item),
                        () -> file.change().file().ifPresent(unnamed::add));
        return count(Outcome.REJECTED);
    }

    private void put(PublishedItem item) {
        if (changes.put(item.name(), new ItemChange.Put(item)) != null) {
            throw new IllegalStateException(
                    "the parser let a second file with the name `" + item.name() + "` pass: " + item.path());
        }
    }

    private List<PublishedItem> givenUp(Decision decision) {
        Set<String> claimedNames =
                refused.values().stream().map(CatalogItem::name).collect(Collectors.toSet());
        claimedNames.addAll(acceptedNames.values());
        return mayBeGivenUp(decision)
                .filter(item -> isGivenUp(item, decision))
                .filter(item -> !changes.containsKey(item.name()) && !claimedNames.contains(item.name()))
                .toList();
    }

    /** By name. An item without a file of its own is served for a rejected file alone, so without one there is none. */
    private Stream<PublishedItem> mayBeGivenUp(Decision decision) {
        return snapshot.rejected().isEmpty()
                ? Stream.concat(decision.gone().stream(), acceptedNames.keySet().stream())
                        .distinct()
                        .flatMap(path -> snapshot.itemsAt(path).stream())
                        .sorted(Comparator.comparing(PublishedItem::name))
                : snapshot.items().stream();
    }

    private List<PublishedItem> notHeld(List<PublishedItem> items, Strays strays) {
        if (!items.isEmpty()) {
            unnamed.forEach(file -> strays.add(file, owners.at(file.path()).isPresent()));
        }
        return items.stream().filter(item -> !strays.mayHold(item)).toList();
    }

    private boolean isGivenUp(PublishedItem item, Decision decision) {
        String holds = acceptedNames.get(item.path());
        return decision.gone().contains(item.path())
                || (holds != null && !holds.equals(item.name()))
                || (holds == null && !owners.isOwner(item));
    }

    private ProcessedFile removed(FileChange change, Outcome outcome) {
        Optional<PublishedItem> item = owners.at(change.path());
        return new ProcessedFile(
                change.path(),
                Change.REMOVED,
                outcome,
                item.map(PublishedItem::name),
                item.map(known -> known.item().version()),
                List.of());
    }

    /** Who owns what was served from a path, or what is served from it now. */
    private Optional<String> ownerOf(String path) {
        return owners.at(path)
                .or(() -> Optional.ofNullable(acceptedNames.get(path))
                        .map(changes::get)
                        .flatMap(DraftBuilder::published))
                .map(served -> served.item().owner());
    }

    private static Optional<PublishedItem> published(ItemChange change) {
        return change instanceof ItemChange.Put put ? Optional.of(put.item()) : Optional.empty();
    }

    private static ProcessedFile held(ProcessedFile file, String remark) {
        return new ProcessedFile(
                file.path(),
                file.change(),
                Outcome.HELD,
                file.item(),
                file.version(),
                file.diagnostics(),
                Optional.of(remark));
    }

    private Outcome count(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        return outcome;
    }
}
