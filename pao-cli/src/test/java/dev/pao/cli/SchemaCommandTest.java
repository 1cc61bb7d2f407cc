package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.field.FieldTypes;
import dev.pao.parser.CatalogSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaCommandTest {

    private static final String SCHEMA = CatalogSchema.of(FieldTypes.discover()).json();

    @TempDir
    Path folder;

    @Test
    void theSchemaIsPrinted() {
        CommandRun printed = CommandRun.of(folder, "schema");

        assertThat(printed.status()).isZero();
        assertThat(printed.out()).isEqualTo(SCHEMA);
    }

    @Test
    void theSchemaIsWrittenOverAnOlderOne() throws IOException {
        Files.writeString(folder.resolve("schema.json"), "old");
        CommandRun written = CommandRun.of(folder, "schema", "--output", "schema.json");

        assertThat(written.out()).isEqualTo("written to schema.json\n");
        assertThat(folder.resolve("schema.json")).hasContent(SCHEMA);
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        CommandRun failed = CommandRun.of(folder, "schema", "--output", "nowhere/schema.json");

        assertThat(failed.status()).isEqualTo(3);
        assertThat(failed.err())
                .startsWith("pao-cli: the schema can't be written, `")
                .contains("does not exist");
    }
}
