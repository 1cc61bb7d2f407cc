package dev.pao.fuzz;

import dev.pao.model.field.FieldKey;
import dev.pao.model.field.StandardFieldType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Items that are nearly sound: the format's own keys, with values that the fuzzer picks or makes up. */
final class ItemTarget {

    private static final List<String> KEYS = Stream.concat(
                    FieldKey.COMMON.stream(),
                    Stream.of(StandardFieldType.values()).flatMap(type -> type.keys().stream()))
            .map(FieldKey::name)
            .distinct()
            .toList();
    private static final List<String> TYPES =
            Stream.of(StandardFieldType.values()).map(StandardFieldType::word).toList();
    private static final List<String> VALUES = List.of(
            "",
            "~",
            "true",
            "no",
            "0",
            "-1",
            "1.5",
            "1e999",
            "9223372036854775808",
            "a",
            "'a'",
            "\"\\u0041\"",
            "[]",
            "[a, a]",
            "{}",
            "{field: f0, value: a}",
            "{field: f1, value: true}",
            "*a",
            "&a x",
            "!t x",
            "|\n        x",
            ">-\n        x\n\n        y",
            "2025-02-30",
            "2025-02-28",
            "25:00",
            "12:00:00",
            "2025-02-28T12:00:00Z",
            "'^[a-z]{1,63}$'",
            "'((a{9}){9}){9}'",
            "'(?<x>)'",
            "ipv4",
            "email",
            "'::1/200'",
            "\t",
            "# c",
            "- x");

    private ItemTarget() {}

    static void run(Choices choices) {
        Verdict.of(Items.withFields(fields(choices)).getBytes(StandardCharsets.UTF_8), 1_000, 128);
    }

    private static String fields(Choices choices) {
        StringBuilder fields = new StringBuilder();
        int count = choices.below(7);
        for (int i = 0; i < count; i++) {
            fields.append("- name: f").append(choices.below(5)).append('\n');
            fields.append("  type: ").append(choices.of(TYPES)).append('\n');
            int keys = choices.below(6);
            for (int k = 0; k < keys; k++) {
                fields.append("  ")
                        .append(choices.of(KEYS))
                        .append(": ")
                        .append(value(choices))
                        .append('\n');
            }
        }
        return fields.toString();
    }

    private static String value(Choices choices) {
        return choices.yes() ? choices.text(40) : choices.of(VALUES);
    }
}
