package dev.pao.sync.internal.step;

import dev.pao.parser.CatalogLayout;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.RejectedFile;
import dev.pao.store.sync.ProcessedFile.Change;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.internal.tree.TreeDifference;
import dev.pao.sync.internal.tree.TreeFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files a sync looks at.
 *
 * @param changes the files, by path
 * @param gone the known paths at which no file lies any more
 * @param rewritten whether the served commit is not in the head's history, so that everything was compared
 */
record Decision(List<FileChange> changes, Set<String> gone, boolean rewritten) {

    /** Compares two commits if the served one is in the head's history, and else all files with what is known. */
    static Decision of(Baseline base, CatalogTree head, CatalogLayout layout) {
        CatalogSnapshot snapshot = base.snapshot();
        Optional<List<TreeDifference>> differences =
                snapshot.commit().flatMap(commit -> head.differencesSince(commit, layout));
        return differences.isPresent() && base.isSettled() && isWithin(snapshot, layout)
                ? of(incremental(snapshot, differences.get(), head, layout), false)
                : of(whole(snapshot, head, layout), snapshot.commit().isPresent() && differences.isEmpty());
    }

    /**
     * Whether all that is served lies where the catalog is read now; false after the root was configured anew. What was read
     * from one root lies between the first and the last path, so that these two tell of all.
     */
    static boolean isWithin(CatalogSnapshot snapshot, CatalogLayout layout) {
        List<String> paths = snapshot.paths();
        return paths.isEmpty()
                || (layout.isCatalogFile(paths.get(0)) && layout.isCatalogFile(paths.get(paths.size() - 1)));
    }

    private static Map<String, FileChange> incremental(
            CatalogSnapshot snapshot, List<TreeDifference> differences, CatalogTree head, CatalogLayout layout) {
        Map<String, FileChange> changes = new TreeMap<>();
        for (TreeDifference difference : differences) {
            Change change = difference.now().isEmpty()
                    ? Change.REMOVED
                    : difference.before().isEmpty() ? Change.ADDED : Change.MODIFIED;
            changes.put(difference.path(), new FileChange(difference.path(), change, difference.now()));
        }
        if (!snapshot.rejected().isEmpty()) {
            // A rejected file may be good now because another one changed, and an item may be served from a path that
            // is long gone because a rejected file still claims its name.
            Map<String, TreeFile> present = byPath(head.files(layout));
            known(snapshot)
                    .filter(path -> !present.containsKey(path))
                    .forEach(path -> changes.putIfAbsent(path, new FileChange(path, Change.REMOVED, Optional.empty())));
            snapshot.rejected().stream()
                    .map(RejectedFile::path)
                    .forEach(path -> changes.putIfAbsent(
                            path, new FileChange(path, Change.UNCHANGED, Optional.ofNullable(present.get(path)))));
        }
        return changes;
    }

    private static Map<String, FileChange> whole(CatalogSnapshot snapshot, CatalogTree head, CatalogLayout layout) {
        Set<String> known = known(snapshot).collect(Collectors.toSet());
        Map<String, FileChange> changes = new TreeMap<>();
        for (TreeFile file : head.files(layout)) {
            Change change = known.contains(file.path()) ? Change.MODIFIED : Change.ADDED;
            changes.put(file.path(), new FileChange(file.path(), change, Optional.of(file)));
        }
        known.forEach(path -> changes.putIfAbsent(path, new FileChange(path, Change.REMOVED, Optional.empty())));
        return changes;
    }

    private static Decision of(Map<String, FileChange> changes, boolean rewritten) {
        Set<String> gone = changes.values().stream()
                .filter(change -> change.file().isEmpty())
                .map(FileChange::path)
                .collect(Collectors.toSet());
        return new Decision(List.copyOf(changes.values()), gone, rewritten);
    }

    private static Stream<String> known(CatalogSnapshot snapshot) {
        return Stream.concat(
                snapshot.paths().stream(), snapshot.rejected().stream().map(RejectedFile::path));
    }

    private static Map<String, TreeFile> byPath(List<TreeFile> files) {
        return files.stream()
                .collect(
                        Collectors.toMap(TreeFile::path, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
