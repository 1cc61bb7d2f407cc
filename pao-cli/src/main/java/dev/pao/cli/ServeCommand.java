package dev.pao.cli;

import dev.pao.cli.arguments.SettingFlags;
import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.serve.Serving;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a catalog. */
@Command(
        name = "serve",
        description = {
            "Sync a branch and serve its catalog by HTTP.",
            "Runs until SIGTERM or Control-C; then lets requests and a running sync end, for at most 10 seconds.",
            "Syncs at the start, on GitHub's webhook and at an interval; tells Slack and mailboxes what changed.",
            ""
        },
        footer = {
            "",
            "Secrets are given by file or environment variable, never by a flag's value.",
            "",
            "Examples:",
            "  pao-cli serve --sample",
            "  PAO_API_TOKENS=josh:reader:$TOKEN pao-cli serve --repo-url https://example.com/org/catalog.git",
            "  pao-cli serve --config /etc/pao.yaml --http-host 0.0.0.0",
            "",
            "Exit status: 0 stopped as asked, 2 wrong usage, 3 failure, such as a port that is in use."
        })
final class ServeCommand extends ConfiguredCommand {

    @Option(
            names = "--sample",
            description =
                    "Serve a sample catalog, made in the folder pao-sample if it is not there. Of the settings, only"
                            + " --http-host, --http-port and --sync-interval hold for it.")
    private boolean sample;

    ServeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.complementOf(EnumSet.of(Setting.SERVER_URL, Setting.SERVER_TOKEN));
    }

    @Override
    ExitCode run(Configuration configuration) {
        if (sample) {
            Set<Setting> flags = EnumSet.copyOf(settings());
            flags.retainAll(SettingFlags.given(arguments(), settings()).values().keySet());
            Serving.refusedForSample(flags).ifPresent(setting -> {
                throw CommandFailure.usage(
                        "`--sample` serves a repository of its own: leave " + setting.flag() + " out");
            });
            Serving.sample(configuration, surroundings().workingFolder(), console());
        } else {
            Serving.configured(configuration, console());
        }
        return ExitCode.GOOD;
    }
}
