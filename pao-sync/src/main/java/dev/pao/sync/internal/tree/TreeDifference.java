package dev.pao.sync.internal.tree;

import java.util.Objects;
import java.util.Optional;

/**
 * A catalog path that is not the same in two trees.
 *
 * @param path the path, relative to the repository's root
 * @param before what lay there; empty for nothing
 * @param now what lies there; empty for nothing
 */
public record TreeDifference(String path, Optional<TreeFile> before, Optional<TreeFile> now) {

    /** Refuses null. */
    public TreeDifference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }
}
