package dev.pao.sync.internal.state;

import dev.pao.store.CommitId;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.git.LocalObjects;
import dev.pao.sync.internal.tree.CatalogTree;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/**
 * A commit of a repository of this machine.
 *
 * @param repository a folder of the repository
 * @param choice which commit
 */
public record CommitState(Path repository, Function<LocalObjects, CommitId> choice) implements FileState {

    /** Refuses null. */
    public CommitState {
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(choice, "choice");
    }

    @Override
    public <T> T read(SyncLimits limits, Function<CatalogTree, T> reader) {
        return LocalObjects.read(
                repository, objects -> reader.apply(objects.tree(choice.apply(objects), limits.maxFiles())));
    }

    @Override
    public boolean isLocal() {
        return true;
    }
}
