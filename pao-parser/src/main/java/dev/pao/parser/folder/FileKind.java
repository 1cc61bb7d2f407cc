package dev.pao.parser.folder;

import java.nio.file.attribute.BasicFileAttributes;

/** What a name in a folder stands for, and what a finding calls it. */
enum FileKind {
    /** What a sync would read. */
    FILE("a regular file"),
    /** A symbolic link, which nobody follows. */
    LINK("a symbolic link"),
    /** A pipe, a socket, a device. */
    SPECIAL("a special file"),
    /** A folder; found only where it can't be searched. */
    FOLDER("a folder");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    static FileKind of(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return FOLDER;
        }
        return attributes.isSymbolicLink() ? LINK : attributes.isRegularFile() ? FILE : SPECIAL;
    }

    /** With its article, for a message. */
    String words() {
        return words;
    }
}
