package dev.pao.cli.serve;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ProcessStreams;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The ways to serve. */
public final class Serving {

    private Serving() {}

    /** Serves what the settings say. */
    public static void configured(Configuration configuration, Console console) {
        ServerLog.configure();
        new CatalogServer(configuration, console).serve();
    }

    /** Makes a sample where there is none, and serves it. */
    public static void sample(Configuration configuration, Path workingFolder, Console console) {
        ServerLog.configure();
        SampleCatalog sample = SampleCatalog.in(workingFolder);
        new CatalogServer(sample.settings(configuration), console).serve(sample);
    }

    /** Serves what the settings say to the process that started this one, until that hangs up. */
    public static void bridged(Configuration configuration) {
        ServerLog.configure();
        new BridgedCatalog(configuration).serve(ProcessStreams.calls(), ProcessStreams.answers());
    }

    /** A setting that was given but does not hold for a sample. */
    public static Optional<Setting> refusedForSample(Set<Setting> given) {
        return given.stream()
                .filter(setting -> !SampleCatalog.KEPT.contains(setting))
                .findFirst();
    }
}
