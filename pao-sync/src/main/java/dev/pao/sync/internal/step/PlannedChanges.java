package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.sync.plan.PlannedChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The differences between two states of what is served, as a plan tells them. What is rejected in both for the same
 * reasons is none.
 */
public final class PlannedChanges {

    private final CatalogSnapshot before;
    private final CatalogSnapshot after;
    private final Map<String, ProcessedFile> files;
    private final Map<String, CatalogItem> refused;
    private final List<PlannedChange> changes = new ArrayList<>();

    private PlannedChanges(
            CatalogSnapshot before,
            CatalogSnapshot after,
            Map<String, ProcessedFile> files,
            Map<String, CatalogItem> refused) {
        this.before = before;
        this.after = after;
        this.files = files;
        this.refused = refused;
    }

    /** What a draft changes. */
    public static List<PlannedChange> of(CatalogSnapshot before, Draft draft) {
        CatalogSnapshot after = draft.appliedTo(before, Instant.EPOCH);
        Map<String, ProcessedFile> files =
                draft.files().stream().collect(Collectors.toMap(ProcessedFile::path, Function.identity()));
        return new PlannedChanges(before, after, files, draft.refused()).list();
    }

    /** What differs between two catalogs that were published. */
    public static List<PlannedChange> between(CatalogSnapshot before, CatalogSnapshot after) {
        return new PlannedChanges(before, after, Map.of(), Map.of()).list();
    }

    private List<PlannedChange> list() {
        after.items().forEach(this::compare);
        before.items().stream()
                .filter(item -> after.item(item.name()).isEmpty())
                .forEach(item -> changes.add(new PlannedChange.Removed(placed(item), List.of())));
        Map<String, RejectedFile> known =
                before.rejected().stream().collect(Collectors.toMap(RejectedFile::path, Function.identity()));
        after.rejected().stream().filter(file -> isNews(file, known)).forEach(file -> changes.add(rejected(file)));
        return changes;
    }

    private static boolean isNews(RejectedFile file, Map<String, RejectedFile> known) {
        RejectedFile earlier = known.get(file.path());
        return earlier == null || !RejectionBook.saysTheSame(earlier, file);
    }

    private void compare(PublishedItem now) {
        Optional<PublishedItem> was = before.item(now.name());
        List<Diagnostic> findings = findings(now.path());
        if (was.isEmpty()) {
            changes.add(new PlannedChange.Added(placed(now), findings));
        } else if (!was.get().item().document().equals(now.item().document())) {
            changes.add(PlannedChange.Changed.of(placed(was.get()), placed(now), findings));
        } else if (!was.get().path().equals(now.path())) {
            changes.add(new PlannedChange.Renamed(was.get().path(), placed(now), findings));
        }
    }

    private PlannedChange rejected(RejectedFile file) {
        Optional<CatalogItem> item = Optional.ofNullable(refused.get(file.path()));
        Optional<PublishedItem> served = item.isPresent()
                ? after.item(item.get().name())
                : after.itemsAt(file.path()).stream().findFirst();
        return new PlannedChange.Rejected(
                file.path(), change(file), item, served.map(PlannedChanges::placed), file.diagnostics());
    }

    private ProcessedFile.Change change(RejectedFile file) {
        ProcessedFile looked = files.get(file.path());
        if (looked != null) {
            return looked.change();
        }
        return before.itemsAt(file.path()).isEmpty() ? ProcessedFile.Change.ADDED : ProcessedFile.Change.MODIFIED;
    }

    private List<Diagnostic> findings(String path) {
        ProcessedFile file = files.get(path);
        return file == null ? List.of() : file.diagnostics();
    }

    private static PlacedItem placed(PublishedItem item) {
        return new PlacedItem(item.path(), item.item());
    }
}
