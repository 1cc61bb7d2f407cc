package dev.pao.sync.internal.git;

import dev.pao.store.CommitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;

/** The start of a repository. */
public final class FirstCommit {

    private FirstCommit() {}

    /** Makes a repository of a folder's files, with one commit. No hook runs and no key signs: nobody could answer. */
    public static CommitId of(Path folder, String branch, String message) {
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch(branch)
                .call()) {
            git.add().addFilepattern(".").call();
            return new CommitId(git.commit()
                    .setMessage(message)
                    .setNoVerify(true)
                    .setSign(false)
                    .call()
                    .name());
        } catch (GitAPIException | JGitInternalException e) {
            throw new UncheckedIOException(new IOException("`" + folder + "` can't become a Git repository", e));
        }
    }
}
