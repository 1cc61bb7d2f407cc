package dev.pao.sync;

import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogStore;
import dev.pao.sync.internal.git.GitMirror;
import dev.pao.sync.internal.run.ScheduledSync;
import dev.pao.sync.internal.run.SyncSettings;
import dev.pao.sync.internal.step.Planning;
import dev.pao.sync.internal.step.Refusals;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Configures a {@link CatalogSync}. Not thread-safe. */
public final class CatalogSyncBuilder {

    private final GitRepository repository;
    private final CatalogStore store;
    private String branch = "main";
    private Optional<String> repositoryName;
    private Optional<CatalogParser> parser = Optional.empty();
    private Optional<Path> mirror = Optional.empty();
    private Duration interval = Duration.ofMinutes(5);
    private SyncLimits limits = SyncLimits.standard();
    private Clock clock = Clock.systemUTC();
    private SyncListener listener = SyncListener.none();
    private boolean rejectWholeCommit;
    private boolean allowLargeRemoval;

    CatalogSyncBuilder(GitRepository repository, CatalogStore store) {
        this.repository = Objects.requireNonNull(repository, "repository");
        this.store = Objects.requireNonNull(store, "store");
        this.repositoryName = repository.name();
    }

    /** Sets the branch that is tracked; {@code main} by default. */
    public CatalogSyncBuilder branch(String newBranch) {
        if (newBranch.isBlank() || newBranch.startsWith("refs/")) {
            throw new IllegalArgumentException("a branch is named without `refs/heads/`, found `" + newBranch + "`");
        }
        branch = newBranch;
        return this;
    }

    /** Sets the {@code owner/name} that deliveries must name; by default the URL's path, and none for a file URL. */
    public CatalogSyncBuilder repositoryName(String ownerAndName) {
        repositoryName = Optional.of(ownerAndName);
        return this;
    }

    /** Sets what reads the files, and where they lie; {@code CatalogParser.builder().build()} by default. */
    public CatalogSyncBuilder parser(CatalogParser newParser) {
        parser = Optional.of(newParser);
        return this;
    }

    /**
     * Sets the folder of the local mirror, a cache that may be deleted while no sync runs; by default one in the
     * temporary folder that belongs to the URL, the branch and the user.
     */
    public CatalogSyncBuilder mirror(Path folder) {
        mirror = Optional.of(folder);
        return this;
    }

    /** Sets how often to look for news by itself once started; 5 minutes by default, zero for never. */
    public CatalogSyncBuilder interval(Duration newInterval) {
        if (newInterval.isNegative()) {
            throw new IllegalArgumentException("an interval is not negative, found " + newInterval);
        }
        interval = newInterval;
        return this;
    }

    /** Sets how long things may take and how much is read; {@link SyncLimits#standard} by default. */
    public CatalogSyncBuilder limits(SyncLimits newLimits) {
        limits = Objects.requireNonNull(newLimits, "newLimits");
        return this;
    }

    /** Sets what time it is in records; the system's clock by default. */
    public CatalogSyncBuilder clock(Clock newClock) {
        clock = Objects.requireNonNull(newClock, "newClock");
        return this;
    }

    /** Sets who is told what happened; nobody by default. */
    public CatalogSyncBuilder listener(SyncListener newListener) {
        listener = Objects.requireNonNull(newListener, "newListener");
        return this;
    }

    /** Sets whether one rejected file keeps its whole commit from being served; false by default. */
    public CatalogSyncBuilder rejectWholeCommit(boolean reject) {
        rejectWholeCommit = reject;
        return this;
    }

    /** Sets whether a commit may remove more than half of at least 10 items; false by default. */
    public CatalogSyncBuilder allowLargeRemoval(boolean allow) {
        allowLargeRemoval = allow;
        return this;
    }

    /** The sync: thread-safe, not started, and to be closed by the caller. Nothing is fetched yet. */
    public CatalogSync build() {
        SyncSource source = new SyncSource(repository.url(), branch, repositoryName);
        GitMirror git = new GitMirror(
                repository, branch, mirror.orElseGet(() -> GitMirror.standardFolder(repository, branch)), limits);
        Planning planning = new Planning(
                parser.orElseGet(() -> CatalogParser.builder().build()),
                limits.maxFileBytes(),
                new Refusals(rejectWholeCommit, allowLargeRemoval));
        return new ScheduledSync(
                store,
                git,
                planning,
                new SyncSettings(
                        source,
                        interval,
                        limits,
                        clock,
                        listener,
                        () -> ThreadLocalRandom.current().nextDouble()));
    }
}
