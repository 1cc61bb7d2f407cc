package dev.pao.cli.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;

/** A person's clone of the catalog repository, with a work tree, commits and pushes. */
final class JoshsClone implements AutoCloseable {

    private final Git git;

    JoshsClone(String repositoryUrl, Path folder) {
        try {
            git = Git.cloneRepository()
                    .setURI(repositoryUrl)
                    .setDirectory(folder.toFile())
                    .setBranch("main")
                    .call();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    Path folder() {
        return git.getRepository().getWorkTree().toPath();
    }

    void write(String path, String text) {
        try {
            Path file = folder().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits all that was written and pushes it; gives the commit. */
    String commitAndPush(String message) {
        try {
            git.add().addFilepattern(".").call();
            String commit = git.commit()
                    .setMessage(message)
                    .setAuthor("Josh Smith", "josh.smith@example.com")
                    .setSign(false)
                    .call()
                    .getName();
            for (PushResult result : git.push().call()) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    if (update.getStatus() != RemoteRefUpdate.Status.OK) {
                        throw new AssertionError("the push was refused: " + update);
                    }
                }
            }
            return commit;
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
