package dev.pao.sync;

import dev.pao.store.CommitId;
import dev.pao.sync.internal.git.LocalObjects;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A Git repository of this machine, for whoever looks for the commits to compare: a clone, one of its working trees, or
 * a bare repository. It is read straight from its objects; nothing is checked out, fetched or written. Immutable and
 * thread-safe; holds nothing open.
 *
 * <p>Every method throws {@link SyncException.Stalled} if the repository can't be read.
 */
public final class LocalRepository {

    private final Path folder;

    private LocalRepository(Path folder) {
        this.folder = folder;
    }

    /** The repository that a folder is or lies in; empty if there is none. */
    public static Optional<LocalRepository> around(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return LocalObjects.isThere(folder) ? Optional.of(new LocalRepository(folder)) : Optional.empty();
    }

    /** The folder by which it was found. */
    public Path folder() {
        return folder;
    }

    /** The folder in which files are worked on; empty for a bare repository. */
    public Optional<Path> workingTree() {
        return LocalObjects.read(folder, LocalObjects::workingTree);
    }

    /**
     * The branch that what is checked out is to be merged into, as people write it ({@code origin/main}): the one that
     * the checked-out branch follows under another name, else the default branch of {@code origin}, else {@code main} or
     * {@code master}, there or here, else what it follows. Empty if there is none of them.
     */
    public Optional<String> mainline() {
        return LocalObjects.read(folder, LocalObjects::mainline);
    }

    /**
     * The commit that a ref stands for.
     *
     * @param ref a branch, a tag, a commit's id, {@code HEAD~1}
     * @throws SyncException.Stalled if there is none
     */
    public CommitId commit(String ref) {
        return LocalObjects.read(folder, objects -> objects.commit(ref));
    }

    /**
     * The commit at which two lines of work parted: the latest that both refs have in their history.
     *
     * @throws SyncException.Stalled if a ref stands for no commit, or they have none in common
     */
    public CommitId forkPoint(String ref, String other) {
        return LocalObjects.read(folder, objects -> objects.forkPoint(ref, other));
    }

    /** The text of a file of a commit; empty if there is no such file, or one of more than 1 MiB. */
    public Optional<String> text(String ref, String path) {
        return LocalObjects.read(folder, objects -> objects.text(ref, path));
    }

    /** The folder. */
    @Override
    public String toString() {
        return folder.toString();
    }
}
