package dev.pao.cli.validate;

import dev.pao.cli.validate.CatalogFile.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells where in a repository a file is, from the folders around it. */
final class RepositoryPlaces {

    private final Path root;

    /** For catalogs below a folder of their repositories; empty for the repository itself. */
    RepositoryPlaces(String root) {
        this.root = Path.of(root);
    }

    /**
     * The place of a file: in the Git repository around it if its catalog root holds the file, else below the nearest
     * folder that is called like a catalog root, else below the folder that it was given by.
     *
     * @param file the file, absolute
     * @param given an absolute folder around it
     */
    Place of(Path file, Path given) {
        Optional<Path> repository = gitRepository(file).filter(folder -> holds(folder, file));
        return repository
                .or(() -> nearestCatalog(file))
                .map(folder -> place(folder, file, true))
                .orElseGet(() -> place(given, file, false));
    }

    /** Where below a folder the catalog files are: its catalog root if it has one, else all of it. */
    Path catalogIn(Path folder) {
        Path catalog = folder.resolve(root);
        boolean insideCatalog = of(folder.resolve("item.yaml"), folder).inCatalog();
        return !insideCatalog && Files.isDirectory(catalog) ? catalog : folder;
    }

    private static Place place(Path folder, Path file, boolean inCatalog) {
        return new Place(folder, folder.relativize(file).toString().replace('\\', '/'), inCatalog);
    }

    private boolean holds(Path folder, Path file) {
        return file.startsWith(folder.resolve(root).normalize());
    }

    private static Optional<Path> gitRepository(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private Optional<Path> nearestCatalog(Path file) {
        if (root.toString().isEmpty()) {
            return Optional.empty();
        }
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.endsWith(root)) {
                Path above = folder;
                for (int i = 0; i < root.getNameCount() && above != null; i++) {
                    above = above.getParent();
                }
                return Optional.ofNullable(above);
            }
        }
        return Optional.empty();
    }
}
