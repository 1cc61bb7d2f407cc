package dev.pao.store.sync;

import dev.pao.store.CommitId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The record of one sync. Immutable; a new one comes from {@link #running} and moves on by {@link #completed} or {@link
 * #failed}.
 */
public final class SyncRecord {

    private final SyncId id;
    private final SyncRequest request;
    private final SyncStatus status;
    private final Optional<CommitId> commitBefore;
    private final Optional<CommitId> commitAfter;
    private final Optional<Instant> completedAt;
    private final SyncCounts counts;
    private final List<ProcessedFile> files;
    private final Optional<String> message;

    private SyncRecord(
            SyncId id,
            SyncRequest request,
            SyncStatus status,
            Optional<CommitId> commitBefore,
            Optional<CommitId> commitAfter,
            Optional<Instant> completedAt,
            SyncCounts counts,
            List<ProcessedFile> files,
            Optional<String> message) {
        this.id = Objects.requireNonNull(id, "id");
        this.request = Objects.requireNonNull(request, "request");
        this.status = status;
        this.commitBefore = commitBefore;
        this.commitAfter = commitAfter;
        this.completedAt = completedAt;
        this.counts = counts;
        this.files = List.copyOf(files);
        this.message = message;
    }

    /** A sync that was asked for. */
    public static SyncRecord running(SyncId id, SyncRequest request) {
        return new SyncRecord(
                id,
                request,
                SyncStatus.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SyncCounts.NONE,
                List.of(),
                Optional.empty());
    }

    /** This sync, completed: the catalog equals {@code after}. */
    public SyncRecord completed(
            Optional<CommitId> before, CommitId after, Instant at, SyncCounts newCounts, List<ProcessedFile> newFiles) {
        return new SyncRecord(
                id,
                request,
                SyncStatus.COMPLETED,
                before,
                Optional.of(after),
                Optional.of(at),
                newCounts,
                newFiles,
                message);
    }

    /** This sync, failed: the catalog is as it was. The message says what to do and holds no secret. */
    public SyncRecord failed(Instant at, String newMessage) {
        return new SyncRecord(
                id,
                request,
                SyncStatus.FAILED,
                commitBefore,
                Optional.empty(),
                Optional.of(at),
                SyncCounts.NONE,
                files,
                Optional.of(newMessage));
    }

    /** This record with a remark, such as that history was rewritten. */
    public SyncRecord withMessage(String newMessage) {
        return new SyncRecord(
                id, request, status, commitBefore, commitAfter, completedAt, counts, files, Optional.of(newMessage));
    }

    /** This record with the commit that was served before and the files that were looked at. */
    public SyncRecord withProgress(Optional<CommitId> before, List<ProcessedFile> newFiles) {
        return new SyncRecord(id, request, status, before, commitAfter, completedAt, counts, newFiles, message);
    }

    /** This record without its files, as a list of syncs has it. */
    public SyncRecord withoutFiles() {
        return new SyncRecord(id, request, status, commitBefore, commitAfter, completedAt, counts, List.of(), message);
    }

    /** The name of the sync. */
    public SyncId id() {
        return id;
    }

    /** What asked for it, when, and for which branch of which repository. */
    public SyncRequest request() {
        return request;
    }

    /** How far it is. */
    public SyncStatus status() {
        return status;
    }

    /** The commit that was served before; empty before the first sync, and while the sync runs. */
    public Optional<CommitId> commitBefore() {
        return commitBefore;
    }

    /** The commit that is served since; empty unless completed. */
    public Optional<CommitId> commitAfter() {
        return commitAfter;
    }

    /** When it ended; empty while it runs. */
    public Optional<Instant> completedAt() {
        return completedAt;
    }

    /** What it changed; zeros unless completed. */
    public SyncCounts counts() {
        return counts;
    }

    /** What it did with each file, by path; empty in a list of syncs. */
    public List<ProcessedFile> files() {
        return files;
    }

    /** Why it failed, or a remark. */
    public Optional<String> message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SyncRecord that
                && id.equals(that.id)
                && request.equals(that.request)
                && status == that.status
                && commitBefore.equals(that.commitBefore)
                && commitAfter.equals(that.commitAfter)
                && completedAt.equals(that.completedAt)
                && counts.equals(that.counts)
                && files.equals(that.files)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Such as {@code sync-20250816-001 completed (1 added, 0 updated, 0 removed, 0 rejected)}. */
    @Override
    public String toString() {
        return id + " " + status.word() + " (" + counts.added() + " added, " + counts.updated() + " updated, "
                + counts.removed() + " removed, " + counts.rejected() + " rejected)";
    }
}
