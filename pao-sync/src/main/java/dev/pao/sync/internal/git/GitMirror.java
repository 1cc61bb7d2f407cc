package dev.pao.sync.internal.git;

import dev.pao.store.ContentHash;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local mirror of one branch. A cache: whatever is wrong with it, it is thrown away and fetched anew. Thread-safe;
 * one reader at a time.
 */
public final class GitMirror {

    private static final Logger LOG = LoggerFactory.getLogger(GitMirror.class);

    private static final Pattern COMMIT_ID = Pattern.compile("[0-9a-f]{7,40}");

    private final GitRepository source;
    private final String branch;
    private final MirrorFolder folder;
    private final SyncLimits limits;

    /** A mirror in a folder, which is made at the first fetch. */
    public GitMirror(GitRepository source, String branch, Path folder, SyncLimits limits) {
        this.source = source;
        this.branch = branch;
        this.folder = new MirrorFolder(folder);
        this.limits = limits;
    }

    /** The folder of a mirror where none is named: in the temporary folder, for the URL, the branch and the user. */
    public static Path standardFolder(GitRepository source, String branch) {
        String key = System.getProperty("user.name") + "\n" + source.url() + "\n" + branch;
        String hash =
                ContentHash.of(key.getBytes(StandardCharsets.UTF_8)).text().substring("sha256:".length());
        return Path.of(System.getProperty("java.io.tmpdir"), "pao-mirror-" + hash.substring(0, 16));
    }

    /**
     * Fetches the branch and reads from it. The reader may run twice: a mirror that proves damaged is rebuilt.
     *
     * @param cancelled asked now and then; true ends the fetch
     * @throws SyncException if the branch can't be fetched
     */
    public <T> T read(BooleanSupplier cancelled, Function<CommitTree, T> reader) {
        return claimed(cancelled, () -> readBranch(cancelled, reader));
    }

    /**
     * Fetches another ref and reads from it, as {@link #read}; empty if there is none.
     *
     * @param ref a branch, a tag, a whole name such as {@code refs/pull/7/head}, or the id of a commit in the history of
     *     the branch, of 7 digits or more
     */
    public <T> Optional<T> readRef(String ref, BooleanSupplier cancelled, Function<CommitTree, T> reader) {
        return claimed(cancelled, () -> {
            Optional<T> named = fetchAndRead(RefName.any(ref), cancelled, reader);
            return named.isEmpty() && COMMIT_ID.matcher(ref).matches()
                    ? readBranch(
                            cancelled, branchHead -> branchHead.inHistory(ref).map(reader))
                    : named;
        });
    }

    private <T> T readBranch(BooleanSupplier cancelled, Function<CommitTree, T> reader) {
        FetchBudget budget = new FetchBudget(limits, cancelled);
        try (Repository mirror = open();
                RefFetch fetch = new RefFetch(source, RefName.branch(branch), budget, folder)) {
            ObjectId head = fetch.find(mirror).orElseThrow(fetch::missing);
            return reader.apply(new CommitTree(mirror, head, limits.maxFiles()));
        }
    }

    private <T> Optional<T> fetchAndRead(RefName name, BooleanSupplier cancelled, Function<CommitTree, T> reader) {
        FetchBudget budget = new FetchBudget(limits, cancelled);
        try (Repository mirror = open();
                RefFetch fetch = new RefFetch(source, name, budget, folder)) {
            return fetch.find(mirror).map(found -> reader.apply(CommitTree.peeled(mirror, found, limits.maxFiles())));
        }
    }

    private <T> T claimed(BooleanSupplier cancelled, Supplier<T> work) {
        return MachineSettings.ignored(() -> {
            MirrorFolder.Claim claim = folder.claim(new FetchBudget(limits, cancelled));
            try {
                return orRebuilt(work);
            } finally {
                claim.close();
            }
        });
    }

    private <T> T orRebuilt(Supplier<T> work) {
        try {
            if (Files.exists(folder.repository())) {
                return work.get();
            }
        } catch (MirrorBroken e) {
            LOG.warn("the mirror of {} in {} is damaged and fetched anew", source, folder.repository(), e);
            folder.clear();
        }
        try {
            return work.get();
        } catch (MirrorBroken e) {
            folder.clear();
            throw new FreshMirrorFailures(source, branch, folder.repository()).translate(e);
        }
    }

    private Repository open() {
        try {
            folder.removeLeftovers();
            Repository mirror = new MirrorRepository(folder.repository(), limits.maxObjectBytes());
            if (!mirror.getObjectDatabase().exists()) {
                mirror.create(true);
                StoredConfig config = mirror.getConfig();
                // What packs accumulate is tidied in the fetch's own time, on its own thread.
                config.setBoolean("gc", null, "autoDetach", false);
                config.save();
            }
            return mirror;
        } catch (IOException | RuntimeException e) {
            throw new MirrorBroken(e);
        }
    }
}
