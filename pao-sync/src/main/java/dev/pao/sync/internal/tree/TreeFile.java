package dev.pao.sync.internal.tree;

import java.util.Objects;

/**
 * A catalog path of a tree.
 *
 * @param path the path, relative to the repository's root
 * @param kind what lies there
 * @param objectId the id that Git gives to what lies there
 */
public record TreeFile(String path, Kind kind, String objectId) {

    /** Refuses null. */
    public TreeFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(objectId, "objectId");
    }

    /** What lies at a path. */
    public enum Kind {
        /** A regular file. */
        FILE,
        /** A symbolic link. */
        SYMLINK,
        /** A repository in the repository. */
        SUBMODULE,
        /** Neither a file nor a folder nor a link: a pipe, a device. */
        SPECIAL,
        /** A folder that lies too deep to be looked into. */
        TOO_DEEP
    }
}
