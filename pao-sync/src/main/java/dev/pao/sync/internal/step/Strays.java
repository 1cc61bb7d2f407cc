package dev.pao.sync.internal.step;

import dev.pao.store.PublishedItem;
import dev.pao.sync.internal.tree.Blob;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.internal.tree.TreeFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rejected files that tell no item: each may be the new file of an item whose own file is gone. It may be if its text
 * gives the item's name as a value of {@code name}, or if it is called as the item or as the item's file and nothing is
 * served from its path. Files and names decide alone, not what Git takes for a rename: so the answer is the same at every
 * sync for as long as the file is not mended.
 */
final class Strays {

    private static final Pattern NAME =
            Pattern.compile("(?<![A-Za-z0-9_-])name[\"']?[ \\t]*:[ \\t]*[\"']?([a-z0-9-]+)");

    private final CatalogTree tree;
    private final int maxFileBytes;
    private final Set<String> names = new HashSet<>();
    private final Set<String> fileNames = new HashSet<>();

    Strays(CatalogTree tree, int maxFileBytes) {
        this.tree = tree;
        this.maxFileBytes = maxFileBytes;
    }

    /** Takes a file. */
    void add(TreeFile file, boolean servesAnItem) {
        if (!servesAnItem) {
            fileNames.add(file.fileName());
        }
        text(file).map(NAME::matcher).ifPresent(this::addNames);
    }

    /** Whether one of the files may be an item's. */
    boolean mayHold(PublishedItem item) {
        return names.contains(item.name())
                || fileNames.contains(item.name())
                || fileNames.contains(TreeFile.fileName(item.path()));
    }

    private void addNames(Matcher matcher) {
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private Optional<String> text(TreeFile file) {
        return file.kind() == TreeFile.Kind.FILE && tree.read(file, maxFileBytes) instanceof Blob.Whole whole
                ? Optional.of(new String(whole.content(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
