package dev.pao.sync.internal.state;

import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.internal.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/**
 * The files of a folder as they lie on the disk.
 *
 * @param folder the folder that holds the catalog root
 */
public record FolderState(Path folder) implements FileState {

    /** Refuses null. */
    public FolderState {
        Objects.requireNonNull(folder, "folder");
    }

    @Override
    public <T> T read(SyncLimits limits, Function<CatalogTree, T> reader) {
        if (!Files.isDirectory(folder)) {
            throw new SyncException.Stalled(
                    "`" + folder + "` is not a folder: name the one that holds the catalog",
                    new IOException("no folder"));
        }
        return reader.apply(new FolderTree(folder, limits.maxFiles()));
    }

    @Override
    public boolean isLocal() {
        return true;
    }
}
