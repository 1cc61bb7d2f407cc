package dev.pao.sync.internal.step;

import dev.pao.store.CommitId;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a draft comes to, as the record of a sync tells it.
 *
 * @param before the commit that is served; empty before the first sync
 * @param head the commit that would be served
 * @param counts how many items would change
 * @param files what would become of each file that differs, by path, with diagnostics
 * @param refusal why it would not be published as a whole; empty if it would be
 * @param rewritten whether the served commit is not in the head's history, so that whole trees were compared
 */
public record Overview(
        Optional<CommitId> before,
        CommitId head,
        SyncCounts counts,
        List<ProcessedFile> files,
        Optional<String> refusal,
        boolean rewritten) {

    /** Copies the list. */
    public Overview {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(counts, "counts");
        files = List.copyOf(files);
        Objects.requireNonNull(refusal, "refusal");
    }
}
