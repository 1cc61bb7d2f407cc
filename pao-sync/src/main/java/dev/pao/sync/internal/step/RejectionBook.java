package dev.pao.sync.internal.step;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.CatalogEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which files are rejected, since when, and what of it is news. */
final class RejectionBook {

    private final Map<String, RejectedFile> before;
    private final Map<String, RejectedFile> now = new TreeMap<>();
    private final List<CatalogEvent> events = new ArrayList<>();
    private final CommitId head;
    private final Instant at;

    RejectionBook(CatalogSnapshot snapshot, CommitId head, Instant at) {
        this.before = snapshot.rejected().stream()
                .collect(Collectors.toMap(RejectedFile::path, Function.identity(), (one, other) -> one, TreeMap::new));
        this.head = head;
        this.at = at;
    }

    /** Notes a rejected file, and who is to know. */
    void reject(ReadFile file, Optional<String> owner) {
        Optional<RejectedFile> earlier = Optional.ofNullable(before.get(file.path()));
        RejectedFile fresh = new RejectedFile(file.path(), file.hash(), head, at, file.diagnostics());
        now.put(file.path(), earlier.filter(known -> saysTheSame(known, fresh)).orElse(fresh));
        if (earlier.filter(known -> reasons(known).equals(reasons(fresh))).isEmpty()) {
            events.add(new CatalogEvent.FileRejected(file.path(), head, file.diagnostics(), owner));
        }
    }

    List<RejectedFile> rejected() {
        return List.copyOf(now.values());
    }

    /** The rejections with new reasons, then the files that are rejected no longer. */
    List<CatalogEvent> events(Function<String, Optional<String>> ownerOfPath) {
        List<CatalogEvent> all = new ArrayList<>(events);
        before.keySet().stream()
                .filter(path -> !now.containsKey(path))
                .forEach(path -> all.add(new CatalogEvent.FileRecovered(path, head, ownerOfPath.apply(path))));
        return all;
    }

    /** Whether two findings on a file are one: the same bytes for the same reasons. */
    static boolean saysTheSame(RejectedFile one, RejectedFile other) {
        return one.hash().equals(other.hash()) && one.diagnostics().equals(other.diagnostics());
    }

    /** Where a mistake stands in the text is no reason: a line added above it is not news. */
    private static Set<Reason> reasons(RejectedFile file) {
        return file.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(error -> new Reason(error.code().id(), error.pointer().toString(), error.message()))
                .collect(Collectors.toSet());
    }

    private record Reason(String code, String pointer, String message) {}
}
