package dev.pao.sync.internal.run;

import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.SyncOutcome;
import dev.pao.sync.SyncRun;
import java.time.Duration;
import java.util.List;

/** Takes the time of one run, by a clock that is never set. */
final class RunWatch {

    private long begin = System.nanoTime();
    private SyncTrigger trigger = SyncTrigger.INTERVAL;

    /** A run that could not even be written down. */
    static SyncRun notBegun(SyncTrigger trigger) {
        return new SyncRun(trigger, SyncRun.Outcome.FAILED, Duration.ZERO, List.of());
    }

    /** Begins: the wait for the turn does not count. */
    void start() {
        begin = System.nanoTime();
    }

    void isFor(Answers answers) {
        trigger = answers.lead().map(record -> record.request().trigger()).orElse(SyncTrigger.INTERVAL);
    }

    SyncRun ended(RunResult result) {
        SyncRun.Outcome outcome = SyncRun.Outcome.valueOf(result.status().name());
        List<ProcessedFile> files = result.status() == SyncOutcome.Status.PUBLISHED
                ? result.record().map(SyncRecord::files).orElse(List.of())
                : List.of();
        return new SyncRun(trigger, outcome, time(), files);
    }

    SyncRun failed() {
        return new SyncRun(trigger, SyncRun.Outcome.FAILED, time(), List.of());
    }

    private Duration time() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
