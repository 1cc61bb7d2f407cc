package dev.pao.sync.internal.state;

import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.tree.CatalogTree;
import java.util.function.Function;

/** A state of a catalog that lies in files. */
public sealed interface FileState extends CatalogState permits CommitState, FolderState, MirroredState {

    /**
     * Reads the files; the reader may run twice.
     *
     * @throws dev.pao.sync.SyncException if they can't be had
     */
    <T> T read(SyncLimits limits, Function<CatalogTree, T> reader);

    /** Whether reading the files asks for nothing but a disk, so that two such states can be read side by side. */
    boolean isLocal();
}
