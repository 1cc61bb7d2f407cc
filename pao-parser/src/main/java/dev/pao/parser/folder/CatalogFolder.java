package dev.pao.parser.folder;

import java.io.File;
import java.nio.file.Path;

/**
 * A folder that holds files to check.
 *
 * @param folder where it is, absolute
 * @param shown how people are shown it, with forward slashes; empty for the one they are in
 * @param repository the root of its repository, as far as it can be told
 * @param path the path from there, with forward slashes; empty for the root itself
 * @param inCatalog whether it is the catalog root or below, so that the rules for paths hold
 */
record CatalogFolder(Path folder, String shown, Path repository, String path, boolean inCatalog) {

    static CatalogFolder of(Path folder, String shown, Path repository, boolean inCatalog) {
        String path = repository.relativize(folder).toString();
        return new CatalogFolder(folder, slashes(shown), repository, slashes(path), inCatalog);
    }

    String shown(String name) {
        return below(shown, name);
    }

    String path(String name) {
        return below(path, name);
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    private static String slashes(String path) {
        return path.replace(File.separatorChar, '/');
    }
}
