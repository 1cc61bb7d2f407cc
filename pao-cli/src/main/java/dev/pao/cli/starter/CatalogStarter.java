package dev.pao.cli.starter;

import dev.pao.sync.NewRepository;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a catalog repository with a sample item, a README, and the checks that run on a push and before a commit. */
public final class CatalogStarter {

    /** The branch that the repository starts with. */
    public static final String BRANCH = "main";

    private static final Map<String, String> RESOURCES = resources();

    private CatalogStarter() {}

    /**
     * Makes the repository, with one commit.
     *
     * @param folder an empty folder, or one that is still to be made
     * @return the files, relative to the folder
     */
    public static List<String> write(Path folder) {
        try {
            for (Map.Entry<String, String> file : RESOURCES.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, content(file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        NewRepository.of(folder, BRANCH, "Start the catalog with a sample item");
        return List.copyOf(RESOURCES.keySet());
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

    private static byte[] content(String resource) throws IOException {
        try (InputStream stream = CatalogStarter.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException("the program lacks its file " + resource);
            }
            return stream.readAllBytes();
        }
    }

    private static Map<String, String> resources() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("catalog/databases/mysql-database.yaml", "mysql-database.yaml");
        files.put("README.md", "README.md");
        files.put(".github/workflows/catalog.yml", "catalog.yml");
        files.put(".pre-commit-config.yaml", "pre-commit-config.yaml");
        files.put(".gitignore", "gitignore.txt");
        return Collections.unmodifiableMap(files);
    }
}
