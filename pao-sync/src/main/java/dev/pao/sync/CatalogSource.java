package dev.pao.sync;

import dev.pao.store.CatalogStore;
import dev.pao.sync.internal.git.GitMirror;
import dev.pao.sync.internal.state.CatalogState;
import dev.pao.sync.internal.state.CommitState;
import dev.pao.sync.internal.state.FolderState;
import dev.pao.sync.internal.state.MirroredState;
import dev.pao.sync.internal.state.StoredState;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A state of a catalog, and what people call it. Nothing is read before a {@link CatalogComparison} reads it. Immutable,
 * and thread-safe where its store is.
 */
public final class CatalogSource {

    private final String label;
    private final CatalogState state;

    private CatalogSource(String label, CatalogState state) {
        this.label = label;
        this.state = state;
    }

    /**
     * A commit of a Git repository of this machine, read straight from its objects.
     *
     * @param repository the repository's folder, or one in its working tree
     * @param ref a branch, a tag, a commit's id, {@code HEAD~1}
     */
    public static CatalogSource ref(Path repository, String ref) {
        Objects.requireNonNull(ref, "ref");
        return new CatalogSource(ref, new CommitState(repository, objects -> objects.commit(ref)));
    }

    /**
     * The commit at which a ref parted from a branch: what the branch held when the work began.
     *
     * @param repository the repository's folder, or one in its working tree
     * @param branch the branch, which gives the state its name
     * @param ref what is to be merged into it, such as {@code HEAD}
     */
    public static CatalogSource forkPoint(Path repository, String branch, String ref) {
        return new CatalogSource(branch, new CommitState(repository, objects -> objects.forkPoint(ref, branch)));
    }

    /**
     * The files of a folder as they lie on the disk, committed or not; it need not be a Git repository. Only the rules
     * for catalog paths say what is read: what Git is told to ignore is read too, links are not followed.
     *
     * @param folder the folder that holds the catalog root
     */
    public static CatalogSource workingTree(Path folder) {
        return new CatalogSource("the working tree", new FolderState(folder));
    }

    /** What a store serves, and as a base also what it served before. It stays the caller's. */
    public static CatalogSource served(CatalogStore store) {
        return new CatalogSource("the store", new StoredState(store));
    }

    /** The head of a branch, fetched as a sync does into the mirror that a sync uses by default. */
    public static CatalogSource branch(GitRepository repository, String branch) {
        return new CatalogSource(
                branch, new MirroredState(repository, branch, GitMirror.standardFolder(repository, branch)));
    }

    /** What people call it: a branch, a ref, {@code the working tree}, {@code the store}. */
    public String label() {
        return label;
    }

    /** This state under another name. */
    public CatalogSource called(String newLabel) {
        return new CatalogSource(newLabel, state);
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }

    CatalogState state() {
        return state;
    }
}
