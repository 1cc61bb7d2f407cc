package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.host.CatalogParsers;
import dev.pao.cli.report.HandSync;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Syncs once. */
@Command(
        name = "sync",
        description = {
            "Sync once: make the store equal to the branch.",
            "Fetches the branch, checks what changed, and publishes what is valid, in one transaction.",
            "A file with a mistake never displaces what was served before. Waiting notifications are sent.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli sync --repo-url https://github.com/org/pao-repository.git",
            "  PAO_REPO_TOKEN=$(cat token) pao-cli sync --repo-url https://github.com/org/private.git",
            "  pao-cli sync --repo-url ../my-catalog --store sqlite:catalog.db",
            "",
            "Exit status: 0 all files are served, 1 files are rejected, 2 wrong usage, 3 failure."
        })
final class SyncCommand extends ConfiguredCommand {

    @Option(
            names = "--allow-large-removal",
            description = "Let this sync remove more than half of the items; without it, such a commit is refused.")
    private boolean largeRemoval;

    SyncCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        Set<Setting> settings = EnumSet.of(
                Setting.REPO_URL,
                Setting.REPO_BRANCH,
                Setting.REPO_TOKEN,
                Setting.DATA_DIR,
                Setting.STORE,
                Setting.PORTAL_URL,
                Setting.SLACK_WEBHOOK_URL,
                Setting.SMTP_URL,
                Setting.NOTIFY_EMAIL,
                Setting.NOTIFY_FROM,
                Setting.NOTIFY_WEBHOOK_URL,
                Setting.NOTIFY_WEBHOOK_SECRET,
                Setting.NOTIFY_WEBHOOK_TLS,
                Setting.NOTIFY_ROUTES,
                Setting.NOTIFY_DEFAULT,
                Setting.NOTIFY_DIGEST_FROM,
                Setting.NOTIFY_DIGEST_NAMES);
        settings.addAll(CatalogParsers.SETTINGS);
        return settings;
    }

    @Override
    ExitCode run(Configuration configuration) {
        return HandSync.run(configuration, largeRemoval, console());
    }
}
