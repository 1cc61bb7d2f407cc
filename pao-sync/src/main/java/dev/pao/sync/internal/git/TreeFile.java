package dev.pao.sync.internal.git;

import java.util.Objects;

/**
 * A catalog path of a commit.
 *
 * @param path the path, relative to the repository's root
 * @param kind what lies there
 * @param objectId the Git object's id
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
        /** A commit of another repository. */
        SUBMODULE,
        /** A folder that lies too deep to be looked into. */
        TOO_DEEP
    }
}
