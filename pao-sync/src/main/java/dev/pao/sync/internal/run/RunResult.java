package dev.pao.sync.internal.run;

import dev.pao.store.sync.SyncRecord;
import dev.pao.sync.SyncOutcome;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param status in a word
 * @param record the record that tells of it; empty if nobody asked and nothing was done
 * @param message why it was refused
 * @param answersADelivery whether a delivery was among what it answers
 */
record RunResult(
        SyncOutcome.Status status, Optional<SyncRecord> record, Optional<String> message, boolean answersADelivery) {

    RunResult(SyncOutcome.Status status, Optional<SyncRecord> record, Optional<String> message) {
        this(status, record, message, false);
    }

    RunResult(SyncOutcome.Status status, Optional<SyncRecord> record) {
        this(status, record, Optional.empty());
    }

    /** The same, as what a sheet of answers came to. */
    RunResult answering(Answers answers) {
        return new RunResult(status, record, message, answers.areForADelivery());
    }
}
