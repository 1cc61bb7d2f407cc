package dev.pao.fuzz;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** What the YAML library alone says of a text. */
final class Library {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowRecursiveKeys(false)
            .build();

    private Library() {}

    /** Whether the whole text is YAML, all documents of it. */
    static boolean reads(String text) {
        try {
            new Parse(SETTINGS).parseString(text).forEach(event -> {});
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The one document of a text, every scalar of it a text; empty where the library makes no value of it. */
    static Optional<Object> value(String text) {
        try {
            return Optional.ofNullable(new Load(SETTINGS).loadFromString(text));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
