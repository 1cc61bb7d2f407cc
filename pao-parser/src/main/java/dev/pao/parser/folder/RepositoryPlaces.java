package dev.pao.parser.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells where in a repository a folder is, from the folders around it. Looks at each folder once. */
final class RepositoryPlaces {

    private final Path root;
    private final Map<Path, Optional<Path>> gitRepositories = new HashMap<>();

    /** For catalogs below a folder of their repositories; empty for the repository itself. */
    RepositoryPlaces(String root) {
        this.root = Path.of(root);
    }

    /**
     * The place of a folder: in the Git repository around it if its catalog root holds the folder, else below the nearest
     * folder that is called like a catalog root, else below the folder that it was given by.
     *
     * @param folder the folder, absolute
     * @param given an absolute folder around it, or itself
     * @param shown how people are shown it
     */
    CatalogFolder of(Path folder, Path given, String shown) {
        Optional<Path> repository = repository(folder);
        return repository.isPresent()
                ? CatalogFolder.of(folder, shown, repository.get(), true)
                : CatalogFolder.of(folder, shown, given, false);
    }

    /** Where below a folder the catalog files are: its catalog root if it has one, else all of it. */
    Path catalogIn(Path folder) {
        Path catalog = folder.resolve(root);
        return repository(folder).isEmpty() && Files.isDirectory(catalog) ? catalog : folder;
    }

    /** The repository whose catalog holds a folder. */
    private Optional<Path> repository(Path folder) {
        Optional<Path> git = gitRepository(folder);
        boolean holds =
                git.isPresent() && folder.startsWith(git.get().resolve(root).normalize());
        return holds ? git : nearestCatalog(folder);
    }

    private Optional<Path> gitRepository(Path folder) {
        Optional<Path> known = gitRepositories.get(folder);
        if (known == null) {
            Path above = folder.getParent();
            known = Files.exists(folder.resolve(".git"))
                    ? Optional.of(folder)
                    : above == null ? Optional.empty() : gitRepository(above);
            gitRepositories.put(folder, known);
        }
        return known;
    }

    private Optional<Path> nearestCatalog(Path file) {
        for (Path folder = file; folder != null && !root.toString().isEmpty(); folder = folder.getParent()) {
            if (folder.endsWith(root)) {
                return above(folder);
            }
        }
        return Optional.empty();
    }

    private Optional<Path> above(Path catalog) {
        Path above = catalog;
        for (int i = 0; i < root.getNameCount() && above != null; i++) {
            above = above.getParent();
        }
        return Optional.ofNullable(above);
    }
}
