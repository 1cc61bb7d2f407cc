package dev.pao.parser.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.pao.parser.CatalogLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Collects what is named like a catalog file in a folder and below, by path. Not thread-safe. */
final class FolderWalk {

    private final Function<Path, CatalogFolder> places;
    private final List<CatalogFile> files = new ArrayList<>();

    FolderWalk(Function<Path, CatalogFolder> places) {
        this.places = places;
    }

    /**
     * The files.
     *
     * @throws UncheckedIOException if the folder itself can't be searched
     */
    List<CatalogFile> files(Path folder) {
        try {
            add(folder, children(folder));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path folder, List<Child> children) {
        CatalogFolder place = places.apply(folder);
        for (Child child : children) {
            if (child.kind == FileKind.FOLDER) {
                addBelow(place, child);
            } else {
                files.add(new CatalogFile(place, child.name, child.kind));
            }
        }
    }

    private void addBelow(CatalogFolder above, Child child) {
        Path folder = above.folder().resolve(child.name);
        try {
            add(folder, children(folder));
        } catch (IOException e) {
            files.add(new CatalogFile(above, child.name, FileKind.FOLDER));
        }
    }

    private static List<Child> children(Path folder) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder, FolderWalk::isSeen)) {
            for (Path path : names) {
                Child child = Child.of(path);
                if (child.kind == FileKind.FOLDER || CatalogLayout.isCatalogName(child.name)) {
                    children.add(child);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(Child::key));
        return children;
    }

    private static boolean isSeen(Path path) {
        return !CatalogLayout.isSkipped(String.valueOf(path.getFileName()));
    }

    /**
     * What a folder holds.
     *
     * @param name its name
     * @param kind what it is
     * @param key what it is ordered by, so that all files together are ordered by path
     */
    private record Child(String name, FileKind kind, String key) {

        static Child of(Path path) {
            String name = String.valueOf(path.getFileName());
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
                FileKind kind = FileKind.of(attributes);
                return new Child(name, kind, kind == FileKind.FOLDER ? name + "/" : name);
            } catch (IOException gone) {
                // Whoever reads it says why it can't be read.
                return new Child(name, FileKind.FILE, name);
            }
        }
    }
}
