package dev.pao.parser.folder;

import dev.pao.parser.CatalogLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the catalog files that paths name. A file is taken as it is. A folder gives the {@code .yaml} and {@code .yml}
 * files below it, by path; where it holds a catalog root, only that is searched. Names that start with {@code .} or
 * {@code _} are skipped. Links in a folder are not followed but found, so that a check reports them; a folder that can't
 * be searched is found as well. Immutable and thread-safe; each search looks anew.
 */
public final class FileSearch {

    private final Path workingFolder;
    private final CatalogLayout layout;

    private FileSearch(Path workingFolder, CatalogLayout layout) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.layout = Objects.requireNonNull(layout, "layout");
    }

    /**
     * A search.
     *
     * @param workingFolder where relative paths start
     * @param layout which folder of a repository is its catalog root
     */
    public static FileSearch in(Path workingFolder, CatalogLayout layout) {
        return new FileSearch(workingFolder, layout);
    }

    /**
     * The files: in the order of the paths, and each once, although two of these may name it.
     *
     * @throws NothingToCheckException if a path does not exist, or names a folder without a catalog file
     * @throws java.io.UncheckedIOException if a folder that was named can't be searched
     */
    public List<CatalogFile> find(Collection<Path> paths) {
        RepositoryPlaces places = new RepositoryPlaces(layout.root());
        List<CatalogFile> found = new ArrayList<>();
        for (Path path : paths) {
            found.addAll(find(path, places));
        }
        return paths.size() > 1 ? withoutRepeats(found) : List.copyOf(found);
    }

    private List<CatalogFile> find(Path given, RepositoryPlaces places) {
        Path path = workingFolder.resolve(given).normalize();
        if (Files.isDirectory(path)) {
            return inFolder(given, path, places);
        }
        if (Files.exists(path)) {
            return List.of(single(given, path, places));
        }
        throw new NothingToCheckException("`" + given + "` does not exist: name files or folders that do");
    }

    private CatalogFile single(Path given, Path file, RepositoryPlaces places) {
        Path folder = Objects.requireNonNull(file.getParent(), "a file has a folder");
        Path around = file.startsWith(workingFolder) ? workingFolder : folder;
        Path shown = given.getParent();
        return new CatalogFile(
                places.of(folder, around, shown == null ? "" : shown.toString()),
                String.valueOf(file.getFileName()),
                FileKind.FILE);
    }

    private static List<CatalogFile> inFolder(Path given, Path folder, RepositoryPlaces places) {
        FolderWalk walk = new FolderWalk(below -> places.of(
                below,
                folder,
                given.resolve(folder.relativize(below)).normalize().toString()));
        List<CatalogFile> files = walk.files(places.catalogIn(folder));
        if (files.isEmpty()) {
            throw new NothingToCheckException(
                    "`" + given + "` holds no catalog files: name a folder with .yaml or .yml files in it");
        }
        return files;
    }

    private static List<CatalogFile> withoutRepeats(List<CatalogFile> files) {
        Set<Path> seen = new HashSet<>();
        return files.stream().filter(file -> seen.add(file.file())).toList();
    }
}
