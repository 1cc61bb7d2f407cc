package dev.pao.sync.internal.tree;

import dev.pao.parser.CatalogLayout;
import dev.pao.sync.internal.tree.TreeFile.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/** One walk through a folder: tells its catalog paths, as Git would hold them. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    /** The id of what was not read: of none of Git's objects. */
    private static final String NO_ID = CatalogTree.UNCOMMITTED.text();

    private final Path folder;
    private final Path start;
    private final CatalogLayout layout;
    private final TreeBounds bounds;
    private final Consumer<TreeFile> found;

    FolderWalk(Path folder, Path start, CatalogLayout layout, int maxFiles, Consumer<TreeFile> found) {
        this.folder = folder;
        this.start = start;
        this.layout = layout;
        this.bounds = new TreeBounds(layout.root(), maxFiles);
        this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        if (visited.equals(start)) {
            return FileVisitResult.CONTINUE;
        }
        bounds.folder();
        String name = String.valueOf(visited.getFileName());
        if (CatalogLayout.isSkipped(name)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (Files.exists(visited.resolve(".git"))) {
            tell(visited, Kind.SUBMODULE);
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (visited.getNameCount() - folder.getNameCount() > TreeBounds.DEEPEST) {
            found.accept(new TreeFile(path(visited), Kind.TOO_DEEP, NO_ID));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        bounds.file();
        tell(file, kind(attributes));
        return FileVisitResult.CONTINUE;
    }

    private void tell(Path file, Kind kind) {
        String path = path(file);
        if (layout.isCatalogFile(path)) {
            found.accept(new TreeFile(path, kind, kind == Kind.FILE ? idOf(file) : NO_ID));
        }
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return Kind.FILE;
        }
        return attributes.isSymbolicLink() ? Kind.SYMLINK : Kind.SPECIAL;
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** What can't be read now can't be compared either; reading it will tell why. */
    private static String idOf(Path file) {
        try {
            return BlobId.of(file);
        } catch (IOException e) {
            return NO_ID;
        }
    }
}
