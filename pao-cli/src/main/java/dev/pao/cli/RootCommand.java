package dev.pao.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code pao-cli} itself understands. */
@Command(
        name = "pao-cli",
        versionProvider = RootCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Publishes service offerings that are written as YAML files in a Git repository:",
            "checks them, keeps a store equal to a branch, and serves them.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "First steps:",
            "  pao-cli serve --sample        serve a sample catalog, made on the spot",
            "  pao-cli init my-catalog       start a catalog repository of your own",
            "  pao-cli validate my-catalog   check it",
            "",
            "Exit status: 0 good, 1 findings in catalog files, 2 wrong usage, 3 failure.",
            "`pao-cli COMMAND --help` tells all of a command, its settings and examples."
        })
final class RootCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command is given, expected one such as `validate`");
        }
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = PaoCli.class.getPackage().getImplementationVersion();
            return new String[] {
                "pao-cli " + (version == null ? "(development)" : version) + ", Java " + Runtime.version()
            };
        }
    }
}
