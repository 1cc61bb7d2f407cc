package dev.pao.sync.internal.tree;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A catalog path of a tree.
 *
 * @param path the path, relative to the repository's root
 * @param kind what lies there
 * @param objectId the id that Git gives to what lies there
 */
public record TreeFile(String path, Kind kind, String objectId) {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** Refuses null. */
    public TreeFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(objectId, "objectId");
    }

    /** What the file is called, without its folder and its ending. */
    public String fileName() {
        return fileName(path);
    }

    /** What the file at a path is called, without its folder and its ending. */
    public static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    /** A path as it can be shown on one line: anybody who may push can put controls into one. */
    public static String visible(String path) {
        return HIDDEN.matcher(path).replaceAll("\uFFFD");
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
