package dev.pao.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");

    /** With -Dpao.docs.write=true the page is written instead. */
    @Test
    void thePageInTheDocumentationIsTheTableOfSettings() throws IOException {
        if (Boolean.getBoolean("pao.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, ConfigurationPage.text());
        }
        assertThat(PAGE).content().isEqualTo(ConfigurationPage.text());
    }
}
