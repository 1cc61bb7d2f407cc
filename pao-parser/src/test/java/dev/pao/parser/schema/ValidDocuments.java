package dev.pao.parser.schema;

import static dev.pao.parser.schema.Written.list;
import static dev.pao.parser.schema.Written.mapping;
import static dev.pao.parser.schema.Written.plain;
import static dev.pao.parser.schema.Written.text;
import static dev.pao.parser.schema.Written.texts;

import dev.pao.parser.schema.Written.Entries;
import dev.pao.parser.schema.Written.Members;
import java.util.List;
import java.util.Random;

/** Items with nothing wrong, of every shape that the format has. */
final class ValidDocuments {

    private static final List<String> TYPES = List.of(
            "string",
            "textarea",
            "integer",
            "int",
            "number",
            "percentage",
            "boolean",
            "date",
            "time",
            "datetime",
            "selection",
            "multiselect");

    private final Random random;

    ValidDocuments(Random random) {
        this.random = random;
    }

    Entries next() {
        Entries item = mapping()
                .with("name", text(any("mysql-database", "a", "x".repeat(63), "s3-bucket-2")))
                .with("version", text(any("1.0.0", "0.0.1-rc.1", "10.20.30+build.5", "1.2.3-alpha-1.x+y")))
                .with("description", text(any("A database", "ä 😀 \\ \" '", "😀".repeat(1024), " x")))
                .with("owner", any(text("team"), plain("no"), plain("12"), text("o".repeat(255))))
                .with("presentation", mapping().with("fields", fields()))
                .with("fulfillment", fulfillment());
        maybe(() -> item.with("tags", any(texts(), texts("a", "b.c", "1_d"), list(plain("1.10"), plain("2024")))));
        maybe(() -> item.with("display_name", any(text("My SQL"), text(""), plain("true"))));
        return item;
    }

    private Members fields() {
        Members fields = list();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            fields.members().add(field("field_" + i, any(TYPES.toArray(String[]::new))));
        }
        fields.members().add(field("switch", "boolean"));
        return fields;
    }

    private Entries field(String name, String type) {
        Entries field = mapping().with("name", text(name)).with("type", any(text(type), plain(type)));
        maybe(() -> field.with("label", any(text("A label"), plain("1.10"), plain("2025-08-16"))));
        maybe(() -> field.with("required", plain(random.nextBoolean())));
        maybe(() -> field.with("readonly", plain("false")));
        maybe(() -> field.with("hidden", plain("true")));
        maybe(() -> field.with("help_text", any(text("Help"), plain("12"))));
        maybe(() -> field.with("placeholder", text("")));
        if (!name.equals("switch")) {
            maybe(() -> field.with(
                    "conditional", mapping().with("field", text("switch")).with("value", plain("true"))));
        }
        new ValidFieldKeys(random).addTo(field, type);
        return field;
    }

    private Entries fulfillment() {
        Entries template = mapping().with("summary", text("Create {{ field_0 }}"));
        maybe(() ->
                template.with("labels", list(text("a"), plain("12"), mapping().with("deep", text("b")))));
        maybe(() -> template.with("priority", plain("3")));
        Entries fulfillment = mapping()
                .with(
                        "manual",
                        mapping().with("system", any(text("jira"), plain("42"))).with("template", template));
        maybe(() ->
                fulfillment.with("automation", any(plain("~"), list(), mapping().with("run", plain("0x1F")))));
        return fulfillment;
    }

    private void maybe(Runnable change) {
        if (random.nextInt(3) == 0) {
            change.run();
        }
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
