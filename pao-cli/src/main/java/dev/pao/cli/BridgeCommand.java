package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.serve.Serving;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;

/** Serves a catalog to the process that started this one. */
@Command(
        name = "bridge",
        description = {
            "Sync a branch and serve its catalog to the process that starts this one, such as Backstage.",
            "Takes calls as lines of JSON on the standard input and answers on the standard output; logs go to the"
                    + " standard error. Runs until its input ends, or SIGTERM. Syncs and tells people as `serve` does.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli bridge --repo-url ../my-catalog",
            "  {\"id\":1,\"method\":\"items\",\"params\":{\"from\":0,\"limit\":10}}",
            "",
            "Exit status: 0 ended as asked, 2 wrong usage, 3 failure, such as a store that is away."
        })
final class BridgeCommand extends ConfiguredCommand {

    BridgeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.complementOf(EnumSet.of(
                Setting.SERVER_URL,
                Setting.SERVER_TOKEN,
                Setting.HTTP_HOST,
                Setting.HTTP_PORT,
                Setting.API_TOKENS,
                Setting.RATE_LIMIT,
                Setting.WEBHOOK_SECRET,
                Setting.REPO_NAME,
                Setting.JIRA_WEBHOOK_SECRET,
                Setting.OIDC_ISSUER,
                Setting.OIDC_AUDIENCE,
                Setting.OIDC_JWKS_URL,
                Setting.OIDC_ROLES_CLAIM,
                Setting.OIDC_ROLES,
                Setting.OIDC_NAME_CLAIM));
    }

    @Override
    ExitCode run(Configuration configuration) {
        Serving.bridged(configuration);
        return ExitCode.GOOD;
    }
}
