package dev.pao.sync.internal.run;

import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.SyncOutcome;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param status in a word
 * @param record the record that tells of it; empty if nobody asked and nothing was done
 * @param message why it was refused
 */
record RunResult(SyncOutcome.Status status, Optional<SyncRecord> record, Optional<String> message) {

    /** Whether a delivery was answered that the branch had nothing new. */
    boolean foundNothingForADelivery() {
        return status == SyncOutcome.Status.UNCHANGED
                && record.filter(known -> known.request().trigger() == SyncTrigger.WEBHOOK)
                        .isPresent();
    }

    RunResult(SyncOutcome.Status status, Optional<SyncRecord> record) {
        this(status, record, Optional.empty());
    }
}
