package dev.pao.metrics.internal;

import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.SyncRun;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/** What is counted of runs. */
public final class SyncMeters {

    private final MeterRegistry registry;
    private final Tags tags;
    private final Timer duration;

    /** Registers the meters, all at zero. */
    public SyncMeters(MeterRegistry registry, Tags tags) {
        this.registry = registry;
        this.tags = tags;
        this.duration = Timer.builder("pao.sync.duration")
                .description("How long runs of the sync took, those that found nothing new or failed included")
                .tags(tags)
                .register(registry);
        for (SyncRun.Outcome outcome : SyncRun.Outcome.values()) {
            for (SyncTrigger trigger : SyncTrigger.values()) {
                runs(outcome, trigger);
            }
        }
        for (ProcessedFile.Outcome outcome : ProcessedFile.Outcome.values()) {
            files(outcome);
        }
    }

    /** Counts a run. */
    public void count(SyncRun run) {
        duration.record(run.duration());
        runs(run.outcome(), run.trigger()).increment();
        run.files().forEach(file -> files(file.outcome()).increment());
    }

    private Counter runs(SyncRun.Outcome outcome, SyncTrigger trigger) {
        return Counter.builder("pao.sync.runs")
                .description("Runs of the sync")
                .baseUnit("runs")
                .tags(tags)
                .tag("outcome", outcome.word())
                .tag("trigger", trigger.word())
                .register(registry);
    }

    private Counter files(ProcessedFile.Outcome outcome) {
        return Counter.builder("pao.sync.files")
                .description("Files that published runs looked at, by what became of them")
                .baseUnit("files")
                .tags(tags)
                .tag("outcome", outcome.word())
                .register(registry);
    }
}
