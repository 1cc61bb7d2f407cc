package dev.pao.sync.internal.state;

import dev.pao.parser.CatalogLayout;
import dev.pao.store.CommitId;
import dev.pao.sync.internal.tree.Blob;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.internal.tree.TreeDifference;
import dev.pao.sync.internal.tree.TreeFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two trees that are read side by side, and where they differ. */
final class TwoTrees {

    private final CatalogTree base;
    private final CatalogTree head;
    private final Map<String, TreeFile> before;
    private final Map<String, TreeFile> now;
    private final List<TreeDifference> differences;

    private TwoTrees(CatalogTree base, CatalogTree head, Map<String, TreeFile> before, Map<String, TreeFile> now) {
        this.base = base;
        this.head = head;
        this.before = before;
        this.now = now;
        this.differences = differences(before, now);
    }

    static TwoTrees of(CatalogTree base, CatalogTree head, CatalogLayout layout) {
        return new TwoTrees(base, head, byPath(base.files(layout)), byPath(head.files(layout)));
    }

    /** The first tree. */
    CatalogTree base() {
        return new Part(base, before.values(), List.of());
    }

    /** The second tree, which knows how it differs from the first one whatever their history. */
    CatalogTree head() {
        return new Part(head, now.values(), differences);
    }

    boolean areEqual() {
        return differences.isEmpty();
    }

    List<TreeDifference> differences() {
        return differences;
    }

    /** The files that are the same in both. */
    List<TreeFile> same() {
        return now.values().stream()
                .filter(file -> file.equals(before.get(file.path())))
                .toList();
    }

    /** Both trees, with no other paths than these. */
    TwoTrees within(Set<String> paths) {
        Map<String, TreeFile> fewerBefore = new TreeMap<>(before);
        fewerBefore.keySet().retainAll(paths);
        Map<String, TreeFile> fewerNow = new TreeMap<>(now);
        fewerNow.keySet().retainAll(paths);
        return new TwoTrees(base, head, fewerBefore, fewerNow);
    }

    private static List<TreeDifference> differences(Map<String, TreeFile> before, Map<String, TreeFile> now) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        List<TreeDifference> differences = new ArrayList<>();
        for (String path : paths) {
            Optional<TreeFile> was = Optional.ofNullable(before.get(path));
            Optional<TreeFile> is = Optional.ofNullable(now.get(path));
            if (!was.equals(is)) {
                differences.add(new TreeDifference(path, was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static Map<String, TreeFile> byPath(List<TreeFile> files) {
        Map<String, TreeFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    /** Some files of a tree. */
    private record Part(CatalogTree tree, Collection<TreeFile> some, List<TreeDifference> differences)
            implements CatalogTree {

        @Override
        public CommitId commit() {
            return tree.commit();
        }

        @Override
        public boolean hasRoot(CatalogLayout layout) {
            return tree.hasRoot(layout);
        }

        @Override
        public List<TreeFile> files(CatalogLayout layout) {
            return List.copyOf(some);
        }

        @Override
        public Optional<List<TreeDifference>> differencesSince(CommitId other, CatalogLayout layout) {
            return Optional.of(differences);
        }

        @Override
        public Blob read(TreeFile file, int maxBytes) {
            return tree.read(file, maxBytes);
        }
    }
}
