package dev.pao.sync;

import dev.pao.store.CommitId;
import dev.pao.sync.internal.git.FirstCommit;
import java.nio.file.Path;

/** Makes Git repositories, for whoever starts a catalog. */
public final class NewRepository {

    private NewRepository() {}

    /**
     * Makes a Git repository of a folder's files: one branch, checked out, with one commit that holds them all. The
     * author is who Git is configured for on this machine.
     *
     * @param folder the folder; not yet a repository
     * @param branch the branch
     * @param message what the commit says
     * @throws java.io.UncheckedIOException if the folder can't be written
     */
    public static CommitId of(Path folder, String branch, String message) {
        return FirstCommit.of(folder, branch, message);
    }
}
