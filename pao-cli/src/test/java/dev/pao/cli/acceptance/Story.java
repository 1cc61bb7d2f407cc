package dev.pao.cli.acceptance;

import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The literal texts of the user story. */
final class Story {

    static final String PATH = "catalog/databases/mysql-database.yaml";

    static final String CHECKS = """
            ✓ Valid CatalogItem document
            ✓ All required fields present
            ✓ Presentation fields properly defined
            ✓ Fulfillment template valid""";

    static final String MESSAGE = """
            ✅ New catalog item added: mysql-database v1.0.0
            Owner: platform-data-team
            Description: MySQL database instance
            View: https://developer-portal.example.com/catalog/mysql-database""";

    private Story() {}

    /** The file that Josh writes. */
    static String yaml() {
        return resource("mysql-database.yaml");
    }

    /** What the API answers, without the white space between values. */
    static String item() {
        return ValueJson.read(resource("mysql-database.json")).toString();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Story.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
