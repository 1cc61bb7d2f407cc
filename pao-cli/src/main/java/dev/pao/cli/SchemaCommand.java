package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.console.FileProblem;
import dev.pao.model.field.FieldTypes;
import dev.pao.parser.CatalogSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the JSON Schema of catalog files. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema of catalog files.",
            "With it an editor completes and explains keys, and marks most mistakes while you write; `validate`",
            "finds them all. Field types that were added to pao-cli are in it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli schema",
            "  pao-cli schema --output schema/catalog-item.schema.json   renew what `init` wrote",
            "",
            "Exit status: 0 printed or written, 2 wrong usage, 3 failure."
        })
final class SchemaCommand extends ConfiguredCommand {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write it into this file instead; what is in the file is replaced.")
    private String output = "";

    SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return Set.of();
    }

    @Override
    ExitCode run(Configuration configuration) {
        String json = CatalogSchema.of(FieldTypes.discover()).json();
        if (output.isEmpty()) {
            console().print(json.stripTrailing());
        } else {
            write(json);
        }
        return ExitCode.GOOD;
    }

    private void write(String json) {
        Path file = surroundings().workingFolder().resolve(output);
        try {
            Files.writeString(file, json);
        } catch (IOException e) {
            throw CommandFailure.failure(
                    "the schema can't be written, " + FileProblem.of(e) + ": name a file in a folder that exists", e);
        }
        console().print("written to " + output);
    }
}
