package dev.pao.sync.internal.state;

import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.git.GitMirror;
import dev.pao.sync.internal.tree.CatalogTree;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/**
 * The head of a branch of a repository elsewhere.
 *
 * @param repository the repository
 * @param branch the branch
 * @param mirror the folder of the local mirror
 */
public record MirroredState(GitRepository repository, String branch, Path mirror) implements FileState {

    /** Refuses null. */
    public MirroredState {
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(mirror, "mirror");
    }

    @Override
    public <T> T read(SyncLimits limits, Function<CatalogTree, T> reader) {
        return new GitMirror(repository, branch, mirror, limits).read(() -> false, reader::apply);
    }

    /** False: a mirror is claimed while it is read, and both states may be in one. */
    @Override
    public boolean isLocal() {
        return false;
    }
}
