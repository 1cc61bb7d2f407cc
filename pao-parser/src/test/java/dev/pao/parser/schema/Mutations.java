package dev.pao.parser.schema;

import static dev.pao.parser.schema.Written.list;
import static dev.pao.parser.schema.Written.mapping;
import static dev.pao.parser.schema.Written.plain;
import static dev.pao.parser.schema.Written.text;
import static dev.pao.parser.schema.Written.texts;

import dev.pao.parser.schema.Written.Entries;
import dev.pao.parser.schema.Written.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes a valid document a nearly valid one: one change at one place of it. */
final class Mutations {

    /** Values that are wrong in most places and right in some: kinds, spellings, limits, patterns. */
    private static final List<Supplier<Written>> VALUES = List.of(
            () -> plain("~"),
            () -> plain("null"),
            () -> text(""),
            () -> text(" \t\u00a0\u3000"),
            () -> text("A b"),
            () -> text("a\n"),
            () -> text("-a"),
            () -> text("a--b"),
            () -> text("request"),
            () -> text("x".repeat(64)),
            () -> text("x".repeat(256)),
            () -> text("😀".repeat(1025)),
            () -> text("\u202eabc"),
            () -> plain("true"),
            () -> plain("True"),
            () -> plain("yes"),
            () -> text("true"),
            () -> plain("0"),
            () -> plain("-1"),
            () -> plain("012"),
            () -> plain("0x1F"),
            () -> plain("0o17"),
            () -> plain("+5"),
            () -> plain("5.0"),
            () -> plain(".5"),
            () -> plain("1e2"),
            () -> plain("1E400"),
            () -> plain(".inf"),
            () -> text("5"),
            () -> plain("9223372036854775808"),
            () -> plain("7".repeat(300)),
            () -> plain("1.0"),
            () -> plain("1.0.0"),
            () -> text("v1.0.0"),
            () -> text("01.0.0"),
            () -> text("99999999999999999999.0.0"),
            () -> text("2025-02-30"),
            () -> plain("2025-13-01"),
            () -> text("25:00"),
            () -> text("2025-02-30T14:30:00Z"),
            () -> text("2025-08-16T14:30:00"),
            () -> text("2025-08-16T14:30+18:30"),
            () -> text("[a-z"),
            () -> text("(?=a)"),
            () -> text("emial"),
            () -> text("strnig"),
            () -> text("integer"),
            () -> text("selection"),
            () -> text("field_1"),
            () -> text("switch"),
            () -> list(),
            () -> texts("a", "a"),
            () -> list(plain("1"), text("1")),
            () -> list(plain("1.1"), plain("1.10")),
            () -> list(text("a"), plain("~")),
            () -> list(text("a"), list()),
            () -> many(51),
            () -> many(501),
            () -> mapping(),
            () -> mapping().with("field", text("switch")),
            () -> mapping().with("field", text("field_0")).with("value", text("a")),
            () -> mapping().with("field", text("switch")).with("value", mapping()),
            () -> mapping().with("x", plain("~")));

    private static final List<String> KEYS = List.of(
            "name",
            "type",
            "label",
            "default",
            "oneof",
            "options",
            "min_length",
            "max_length",
            "regexp",
            "format",
            "rows",
            "min_value",
            "max_value",
            "step",
            "precision",
            "min_date",
            "max_date",
            "min_time",
            "max_datetime",
            "min_selections",
            "max_selections",
            "allow_custom",
            "conditional",
            "required",
            "tags",
            "automation",
            "display_name",
            "system",
            "nonsense",
            "");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    void change(Entries document) {
        List<Written> holders = new ArrayList<>();
        collect(document, holders);
        Written holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof Entries mapping) {
            change(mapping.entries());
        } else if (holder instanceof Members list) {
            change(list.members());
        }
    }

    private void change(Map<String, Written> entries) {
        List<String> keys = List.copyOf(entries.keySet());
        String key = keys.isEmpty() ? "none" : keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(8)) {
            case 0 -> entries.remove(key);
            case 1 -> rename(entries, key, key + "s");
            case 2 -> rename(entries, key, key.toUpperCase(java.util.Locale.ROOT));
            case 3, 4 -> entries.put(KEYS.get(random.nextInt(KEYS.size())), value());
            case 5, 6 ->
                keys.stream().filter(Pitfalls::has).forEach(risky -> {
                    if (random.nextInt(3) == 0) {
                        entries.put(risky, Pitfalls.of(risky, random));
                    }
                });
            default -> entries.put(key, value());
        }
    }

    private void change(List<Written> members) {
        if (members.isEmpty() || random.nextInt(4) == 0) {
            members.add(value());
        } else if (random.nextInt(3) == 0) {
            members.add(members.get(random.nextInt(members.size())));
        } else if (random.nextInt(20) == 0) {
            IntStream.range(0, 201).forEach(i -> members.add(members.get(0)));
        } else {
            members.set(random.nextInt(members.size()), value());
        }
    }

    private static void rename(Map<String, Written> entries, String key, String other) {
        Written value = entries.remove(key);
        if (value != null) {
            entries.put(other, value);
        }
    }

    private Written value() {
        return VALUES.get(random.nextInt(VALUES.size())).get();
    }

    private static Written many(int count) {
        return texts(IntStream.range(0, count).mapToObj(i -> "t" + i).toArray(String[]::new));
    }

    private static void collect(Written written, List<Written> holders) {
        if (written instanceof Entries mapping) {
            holders.add(mapping);
            mapping.entries().values().forEach(value -> collect(value, holders));
        } else if (written instanceof Members list) {
            holders.add(list);
            list.members().forEach(value -> collect(value, holders));
        }
    }
}
