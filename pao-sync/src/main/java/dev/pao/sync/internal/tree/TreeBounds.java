package dev.pao.sync.internal.tree;

import dev.pao.sync.SyncException;
import java.io.IOException;

/**
 * How much of a tree is walked: a few Git objects can unfold to any number of paths, and a tree can be thousands deep.
 * Counts one walk.
 */
public final class TreeBounds {

    /** How many parts a path has whose folder is not looked into. */
    public static final int DEEPEST = 64;

    private final String root;
    private final int most;
    private int files;
    private int folders;

    /** Bounds for what lies below a catalog root, with at most so many files and as many folders. */
    public TreeBounds(String root, int most) {
        this.root = root;
        this.most = most;
    }

    /** Counts a file. */
    public void file() {
        check(++files);
    }

    /** Counts a folder. */
    public void folder() {
        check(++folders);
    }

    private void check(int count) {
        if (count > most) {
            throw new SyncException.Stalled(
                    "more than " + most + " files or folders lie below `" + root
                            + "`: remove some, or raise the limit on files",
                    new IOException("too many files"));
        }
    }
}
