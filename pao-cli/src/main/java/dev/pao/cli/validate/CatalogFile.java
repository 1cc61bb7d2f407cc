package dev.pao.cli.validate;

import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param file where it is
 * @param shown how people are shown it: as they gave it
 * @param place what it is in its repository
 * @param isFile whether a sync would read it; links that a folder holds are not followed
 */
record CatalogFile(Path file, String shown, Place place, boolean isFile) {

    /**
     * A file's place in a repository.
     *
     * @param repository the repository's root, as far as it can be told
     * @param path the path from there, with forward slashes
     * @param inCatalog whether that is below the catalog root, so that the rules for paths hold
     */
    record Place(Path repository, String path, boolean inCatalog) {}
}
