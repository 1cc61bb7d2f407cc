package dev.pao.cli.validate;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.FileProblem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files that arguments name: a file is taken as it is, a folder gives its catalog files, by path. */
final class FileSearch {

    private final Path workingFolder;
    private final RepositoryPlaces places;
    private final Map<Path, CatalogFile> found = new LinkedHashMap<>();

    FileSearch(Path workingFolder, String root) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.places = new RepositoryPlaces(root);
    }

    /** The files; each once, although two arguments may name it. */
    List<CatalogFile> find(List<String> arguments) {
        for (String argument : arguments) {
            Path path = workingFolder.resolve(argument).normalize();
            if (Files.isDirectory(path)) {
                addFolder(argument, path);
            } else if (Files.exists(path)) {
                Path folder = path.startsWith(workingFolder) ? workingFolder : folderOf(path);
                add(path, argument, folder, true);
            } else {
                throw CommandFailure.usage("`" + argument + "` does not exist: name files or folders that do");
            }
        }
        return List.copyOf(found.values());
    }

    private void addFolder(String argument, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Path start = places.catalogIn(folder);
            Files.walkFileTree(start, new CatalogFiles(start, files));
        } catch (IOException e) {
            throw CommandFailure.failure(
                    "`" + argument + "` can't be searched, " + FileProblem.of(e) + ": check its permissions", e);
        }
        if (files.isEmpty()) {
            throw CommandFailure.usage(
                    "`" + argument + "` holds no catalog files: name a folder with .yaml or .yml files in it");
        }
        files.stream()
                .sorted()
                .forEach(file ->
                        add(file, shown(argument, folder, file), folder, Files.isRegularFile(file, NOFOLLOW_LINKS)));
    }

    private void add(Path file, String shown, Path given, boolean isFile) {
        found.putIfAbsent(file, new CatalogFile(file, shown, places.of(file, given), isFile));
    }

    /** As the argument was given, and from there on: nothing is resolved or made absolute for people. */
    private static String shown(String argument, Path folder, Path file) {
        return Path.of(argument).resolve(folder.relativize(file)).normalize().toString();
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    /** Collects what is named like a catalog file; a link is collected too, for a finding about it. */
    private static final class CatalogFiles extends SimpleFileVisitor<Path> {

        private final Path start;
        private final List<Path> files;

        CatalogFiles(Path start, List<Path> files) {
            this.start = start;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(start) || !isSkipped(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (!isSkipped(file) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isSkipped(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") || name.startsWith("_");
        }
    }
}
