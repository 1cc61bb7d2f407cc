package dev.pao.parser.folder;

import java.nio.file.Path;

/**
 * A file to check, as {@link FileSearch} found it. Small, because there may be many; immutable and thread-safe. Two are
 * equal if one search found them at one place.
 */
public final class CatalogFile {

    private final CatalogFolder folder;
    private final String name;
    private final FileKind kind;

    CatalogFile(CatalogFolder folder, String name, FileKind kind) {
        this.folder = folder;
        this.name = name;
        this.kind = kind;
    }

    /** Where it is, absolute. */
    public Path file() {
        return folder.folder().resolve(name);
    }

    /** How people are shown it: as they gave it, or from there on; with forward slashes. */
    public String shown() {
        return folder.shown(name);
    }

    /**
     * The root of its repository, absolute: of the Git repository whose catalog root holds it, else the folder above the
     * nearest one that is called like the catalog root, else the folder that it was given by.
     */
    public Path repository() {
        return folder.repository();
    }

    /** Its path in that repository, with forward slashes. */
    public String path() {
        return folder.path(name);
    }

    /** Whether it lies below the catalog root of its repository, so that a sync would read it. */
    public boolean isInCatalog() {
        return folder.inCatalog();
    }

    FileKind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogFile that && folder.equals(that.folder) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return folder.folder().hashCode() * 31 + name.hashCode();
    }

    /** How people are shown it. */
    @Override
    public String toString() {
        return shown();
    }
}
