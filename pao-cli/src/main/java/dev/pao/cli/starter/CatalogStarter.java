package dev.pao.cli.starter;

import dev.pao.sync.NewRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a catalog repository with a sample item, what editors need, and checks for pull requests and commits. */
public final class CatalogStarter {

    /** The branch that the repository starts with. */
    public static final String BRANCH = "main";

    private CatalogStarter() {}

    /**
     * Writes what a folder lacks, and nothing over what is there. A free folder becomes a Git repository with one
     * commit; in any other, Git is left to its owner, and no sample is put into a catalog that exists.
     *
     * @param folder a folder, or one that is still to be made
     */
    public static Started write(Path folder) {
        boolean free = isFree(folder);
        List<String> created = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        try {
            boolean hasCatalog = isThere(folder.resolve(StarterFiles.CATALOG));
            for (StarterFile file : StarterFiles.all()) {
                boolean ofCatalog = file.path().startsWith(StarterFiles.CATALOG + "/");
                if (isThere(folder.resolve(file.path()))) {
                    kept.add(file.path());
                } else if (ofCatalog && hasCatalog) {
                    kept.add(StarterFiles.CATALOG);
                } else {
                    file.writeInto(folder);
                    created.add(file.path());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (free) {
            NewRepository.of(folder, BRANCH, "Start the catalog with a sample item");
        }
        return new Started(created, kept, free);
    }

    /** Whether a folder is missing or has nothing in it. */
    public static boolean isFree(Path folder) {
        if (Files.notExists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link that leads nowhere is there, too. */
    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
