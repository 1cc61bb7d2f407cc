package dev.pao.parser.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.field.FieldTypes;
import dev.pao.parser.CatalogSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** To write the page anew, run with {@code -Dpao.test.args=-Dpao.golden.update=true}. */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");

    @Test
    void thePageTellsTheFormatAsTheSchemaDoes() throws IOException {
        String page = new FormatPage(CatalogSchema.of(FieldTypes.standard())).text();
        if (Boolean.getBoolean("pao.golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run with -Dpao.test.args=-Dpao.golden.update=true to write it anew")
                .hasContent(page);
    }
}
