package dev.pao.sync.internal.state;

import dev.pao.model.CatalogItem;
import dev.pao.parser.CatalogParser;
import dev.pao.sync.internal.tree.Blob;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.internal.tree.TreeDifference;
import dev.pao.sync.internal.tree.TreeFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of two trees that their difference depends on: the files that differ, and of the others those that may claim a
 * name that one of these claims, by what they say or by what they are called. So a small change of a large catalog asks for a look at all of its bytes, but for few
 * files to be parsed.
 */
final class Narrowing {

    private final TwoTrees trees;
    private final CatalogParser parser;
    private final int maxFileBytes;

    Narrowing(TwoTrees trees, CatalogParser parser, int maxFileBytes) {
        this.trees = trees;
        this.parser = parser;
        this.maxFileBytes = maxFileBytes;
    }

    /** Whether so little differs that looking at less is worth it: files that differ are parsed once more for it. */
    boolean isWorthIt() {
        return trees.differences().size() < trees.same().size() / 2;
    }

    /** Both trees without the files that have nothing to do with the difference. */
    TwoTrees narrowed() {
        Set<String> names = names();
        NameScan scan = new NameScan(names);
        Set<String> paths = new HashSet<>();
        Set<String> fileNames = new HashSet<>(names);
        for (TreeDifference difference : trees.differences()) {
            paths.add(difference.path());
            fileNames.add(TreeFile.fileName(difference.path()));
        }
        trees.same().stream()
                .filter(file -> fileNames.contains(file.fileName())
                        || content(trees.head(), file).filter(scan::mayFind).isPresent())
                .forEach(file -> paths.add(file.path()));
        return trees.within(paths);
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (TreeDifference difference : trees.differences()) {
            Stream.concat(
                            difference.before().flatMap(file -> nameIn(trees.base(), file)).stream(),
                            difference.now().flatMap(file -> nameIn(trees.head(), file)).stream())
                    .forEach(names::add);
        }
        return names;
    }

    private Optional<String> nameIn(CatalogTree tree, TreeFile file) {
        return content(tree, file)
                .flatMap(content -> parser.parse(file.path(), content).value())
                .map(CatalogItem::name);
    }

    private Optional<byte[]> content(CatalogTree tree, TreeFile file) {
        return file.kind() == TreeFile.Kind.FILE && tree.read(file, maxFileBytes) instanceof Blob.Whole whole
                ? Optional.of(whole.content())
                : Optional.empty();
    }
}
