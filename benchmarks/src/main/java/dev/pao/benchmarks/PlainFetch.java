package dev.pao.benchmarks;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.RefSpec;

/** A mirror that JGit alone keeps, with the checks that a sync asks of it: what of a sync is the fetch. */
final class PlainFetch implements AutoCloseable {

    private final Git mirror;

    private PlainFetch(Git mirror) {
        this.mirror = mirror;
    }

    /** A mirror of all that there is now. */
    static PlainFetch of(CatalogRepository repository, Path folder) throws GitAPIException {
        Git mirror = Git.init().setBare(true).setDirectory(folder.toFile()).call();
        PlainFetch fetch = new PlainFetch(mirror);
        fetch.from(repository);
        return fetch;
    }

    /** How long fetching what was pushed took, in nanoseconds. */
    long from(CatalogRepository repository) throws GitAPIException {
        long start = System.nanoTime();
        mirror.fetch()
                .setRemote(repository.url())
                .setRefSpecs(new RefSpec("+" + CatalogRepository.BRANCH + ":" + CatalogRepository.BRANCH))
                .setCheckFetchedObjects(true)
                .call();
        return System.nanoTime() - start;
    }

    @Override
    public void close() {
        mirror.close();
    }
}
