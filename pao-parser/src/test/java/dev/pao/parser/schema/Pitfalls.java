package dev.pao.parser.schema;

import static dev.pao.parser.schema.Written.list;
import static dev.pao.parser.schema.Written.mapping;
import static dev.pao.parser.schema.Written.plain;
import static dev.pao.parser.schema.Written.text;
import static dev.pao.parser.schema.Written.texts;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Values that are nearly right for a key. */
final class Pitfalls {

    private static final Map<String, List<Supplier<Written>>> BY_KEY = Map.ofEntries(
            Map.entry(
                    "name", List.of(() -> plain("true"), () -> text("request"), () -> text("a\n"), () -> plain("7up"))),
            Map.entry(
                    "version",
                    List.of(() -> plain("1.0"), () -> plain("1.0.0"), () -> text("v1.0.0"), () -> text("01.0.0"))),
            Map.entry("description", List.of(() -> text("😀".repeat(1025)), () -> text("\u00a0\u3000"))),
            Map.entry("owner", List.of(() -> text("😀".repeat(255)), () -> text("x".repeat(256)), () -> text(" "))),
            Map.entry("tags", List.of(() -> texts("a", "a"), () -> list(plain("1.1"), plain("1.10")))),
            Map.entry("system", List.of(() -> text("ji\u202era"), () -> text("\t"), () -> list())),
            Map.entry("min_date", List.of(() -> text("2025-02-30"), () -> text("2025-2-3"), () -> plain("2025"))),
            Map.entry("max_date", List.of(() -> plain("2025-06-31"), () -> text("+12025-06-30"))),
            Map.entry("min_time", List.of(() -> text("24:00"), () -> text("12:30:45."), () -> plain("12:30"))),
            Map.entry("max_datetime", List.of(() -> text("2025-08-16T14:30+18:30"), () -> text("2025-08-16 14:30Z"))),
            Map.entry("step", List.of(() -> plain("0"), () -> plain("0.0"), () -> plain("1e-3"))),
            Map.entry("oneof", List.of(() -> list(), () -> list(plain("1"), text("1")), () -> texts("a", "a"))),
            Map.entry(
                    "conditional",
                    List.of(
                            () -> mapping().with("field", text("field_0")).with("value", text("a")),
                            () -> mapping().with("field", text("switch")).with("value", list()))));

    private Pitfalls() {}

    static boolean has(String key) {
        return BY_KEY.containsKey(key);
    }

    static Written of(String key, Random random) {
        List<Supplier<Written>> values = BY_KEY.getOrDefault(key, List.of());
        return values.get(random.nextInt(values.size())).get();
    }
}
