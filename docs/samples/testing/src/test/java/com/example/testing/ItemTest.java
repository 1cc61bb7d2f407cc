package com.example.testing;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;

import dev.pao.parser.CatalogParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void theDatabaseTakesTheNamesThatWeGive() throws IOException {
        String path = "catalog/databases/mysql-database.yaml";
        assertThat(CatalogParser.builder().build().parse(path, Files.readAllBytes(Path.of(path))))
                .isFlawless()
                .item()
                .hasOwner("platform-data-team")
                .field("database_name")
                .isRequired()
                .accepts("orders", "orders_2")
                .refuses("Orders", "regexp");
    }
}
