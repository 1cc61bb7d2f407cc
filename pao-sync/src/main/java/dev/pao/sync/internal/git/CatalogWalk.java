package dev.pao.sync.internal.git;

import dev.pao.parser.CatalogLayout;
import dev.pao.sync.internal.tree.TreeBounds;
import dev.pao.sync.internal.tree.TreeDifference;
import dev.pao.sync.internal.tree.TreeFile;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Walks two trees side by side, below the catalog root, and tells the catalog paths that differ, within bounds.
 */
final class CatalogWalk implements AutoCloseable {

    private final TreeWalk walk;
    private final CatalogLayout layout;
    private final TreeBounds bounds;

    CatalogWalk(Repository mirror, CatalogLayout layout, int maxFiles) {
        this.walk = new TreeWalk(mirror);
        this.layout = layout;
        this.bounds = new TreeBounds(layout.root(), maxFiles);
    }

    /** The zero id stands for an empty tree. */
    CatalogWalk over(ObjectId now, ObjectId before) throws IOException {
        walk.reset();
        addTree(before);
        addTree(now);
        walk.setRecursive(false);
        TreeFilter differing = TreeFilter.ANY_DIFF;
        walk.setFilter(
                layout.root().isEmpty()
                        ? differing
                        : AndTreeFilter.create(PathFilter.create(layout.root()), differing));
        return this;
    }

    void forEachRemaining(Consumer<TreeDifference> consumer) throws IOException {
        while (walk.next()) {
            String path = walk.getPathString();
            Optional<TreeFile> before = file(path, 0);
            Optional<TreeFile> now = file(path, 1);
            if (walk.isSubtree() && walk.getDepth() < TreeBounds.DEEPEST) {
                bounds.folder();
                walk.enterSubtree();
            } else {
                bounds.file();
            }
            if (before.isPresent() || now.isPresent()) {
                consumer.accept(new TreeDifference(path, before, now));
            }
        }
    }

    @Override
    public void close() {
        walk.close();
    }

    private void addTree(ObjectId tree) throws IOException {
        if (ObjectId.zeroId().equals(tree)) {
            walk.addTree(new EmptyTreeIterator());
        } else {
            walk.addTree(tree);
        }
    }

    private Optional<TreeFile> file(String path, int tree) {
        FileMode mode = walk.getFileMode(tree);
        if (FileMode.TREE.equals(mode)) {
            return walk.getDepth() < TreeBounds.DEEPEST
                    ? Optional.empty()
                    : Optional.of(found(path, TreeFile.Kind.TOO_DEEP, tree));
        }
        if (FileMode.MISSING.equals(mode) || !layout.isCatalogFile(path)) {
            return Optional.empty();
        }
        if (FileMode.GITLINK.equals(mode)) {
            return Optional.of(found(path, TreeFile.Kind.SUBMODULE, tree));
        }
        return Optional.of(
                found(path, FileMode.SYMLINK.equals(mode) ? TreeFile.Kind.SYMLINK : TreeFile.Kind.FILE, tree));
    }

    private TreeFile found(String path, TreeFile.Kind kind, int tree) {
        return new TreeFile(path, kind, walk.getObjectId(tree).name());
    }
}
