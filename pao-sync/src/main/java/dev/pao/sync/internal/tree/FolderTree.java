package dev.pao.sync.internal.tree;

import dev.pao.parser.CatalogLayout;
import dev.pao.store.CommitId;
import dev.pao.sync.SyncException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder as they lie on the disk, committed or not: what a commit of all of them would hold. Links are
 * not followed, and no file that tells Git what to ignore or to convert is honoured.
 */
public final class FolderTree implements CatalogTree {

    private final Path folder;
    private final int maxFiles;

    /** The files of a folder, with at most so many below the catalog root. */
    public FolderTree(Path folder, int maxFiles) {
        this.folder = folder;
        this.maxFiles = maxFiles;
    }

    @Override
    public CommitId commit() {
        return UNCOMMITTED;
    }

    @Override
    public boolean hasRoot(CatalogLayout layout) {
        return Files.isDirectory(folder.resolve(layout.root()), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<TreeFile> files(CatalogLayout layout) {
        if (!hasRoot(layout)) {
            return List.of();
        }
        List<TreeFile> files = new ArrayList<>();
        Path start = folder.resolve(layout.root());
        try {
            Files.walkFileTree(start, new FolderWalk(folder, start, layout, maxFiles, files::add));
        } catch (IOException e) {
            throw new SyncException.Stalled(
                    "the folder `" + folder + "` can't be searched (" + e + "): make it readable", e);
        }
        files.sort(Comparator.comparing(TreeFile::path));
        return List.copyOf(files);
    }

    /** Empty: what is not committed has no history. */
    @Override
    public Optional<List<TreeDifference>> differencesSince(CommitId before, CatalogLayout layout) {
        return Optional.empty();
    }

    @Override
    public Blob read(TreeFile file, int maxBytes) {
        Path path = folder.resolve(file.path());
        try (InputStream content = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = content.readNBytes(maxBytes + 1);
            return bytes.length > maxBytes
                    ? new Blob.TooLarge(Math.max(Files.size(path), bytes.length))
                    : new Blob.Whole(bytes);
        } catch (NoSuchFileException e) {
            return new Blob.Unreadable("because it went away");
        } catch (IOException e) {
            return new Blob.Unreadable("because this user may not");
        }
    }
}
