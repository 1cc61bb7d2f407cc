package dev.pao.parser.schema;

import static dev.pao.parser.schema.Written.list;
import static dev.pao.parser.schema.Written.plain;
import static dev.pao.parser.schema.Written.text;
import static dev.pao.parser.schema.Written.texts;

import dev.pao.parser.schema.Written.Entries;
import java.util.Random;

/** Keys that a field of a type may have, with values that go together. */
final class ValidFieldKeys {

    private final Random random;

    ValidFieldKeys(Random random) {
        this.random = random;
    }

    void addTo(Entries field, String type) {
        switch (type) {
            case "string" -> {
                maybe(field, "min_length", plain("0"));
                maybe(field, "max_length", plain("9223372036854775807"));
                maybe(field, "regexp", text("^[a-z]?"));
                maybe(field, "default", plain("abc"));
                if (!field.entries().containsKey("default")) {
                    maybe(field, "format", text("cidr"));
                }
            }
            case "textarea" -> {
                maybe(field, "min_length", plain("1"));
                maybe(field, "rows", plain("1"));
                maybe(field, "cols", plain("80"));
                maybe(field, "default", plain("1.10"));
            }
            case "integer", "int" -> {
                maybe(field, "min_value", plain("-9223372036854775808"));
                maybe(field, "max_value", plain("9223372036854775807"));
                maybe(field, "step", plain("1"));
                maybe(field, "default", plain("-7"));
            }
            case "number", "percentage" -> numbers(field, type);
            case "boolean" -> maybe(field, "default", plain("true"));
            case "date" -> {
                maybe(field, "min_date", plain("2024-02-29"));
                maybe(field, "max_date", text("9999-12-31"));
                maybe(field, "default", plain("2025-08-16"));
            }
            case "time" -> {
                maybe(field, "min_time", text("00:00"));
                maybe(field, "max_time", text("23:59:59.999999999"));
                maybe(field, "default", text("14:30"));
            }
            case "datetime" -> {
                maybe(field, "min_datetime", text("2025-01-01t00:00z"));
                maybe(field, "max_datetime", text("2025-12-31T23:59:59+18:00"));
                maybe(field, "default", text("2025-08-16T14:30:00Z"));
            }
            case "selection" -> {
                field.with("oneof", list(text("a"), plain("2"), plain("1.10"), plain("true")));
                maybe(field, "allow_custom", plain("true"));
                maybe(field, "default", plain("1.10"));
            }
            default -> {
                field.with("options", texts("a", "b", "c"));
                maybe(field, "min_selections", plain("1"));
                maybe(field, "max_selections", plain("3"));
                maybe(field, "default", texts("a", "c"));
            }
        }
    }

    private void numbers(Entries field, String type) {
        maybe(field, "min_value", plain("0.50"));
        maybe(field, "max_value", plain("1e2"));
        maybe(field, "step", plain("0.5"));
        maybe(field, "default", plain("2.5"));
        if (type.equals("number")) {
            maybe(field, "precision", plain("2"));
        }
    }

    private void maybe(Entries field, String key, Written value) {
        if (random.nextInt(3) == 0) {
            field.with(key, value);
        }
    }
}
