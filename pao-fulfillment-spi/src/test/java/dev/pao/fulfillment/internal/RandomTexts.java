package dev.pao.fulfillment.internal;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Texts and numbers that are valid, nearly valid, or meant to do harm. */
final class RandomTexts {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "B",
            "0",
            "7",
            "_",
            "-",
            ".",
            " ",
            "  ",
            "\n",
            "\t",
            "\r\n",
            "é",
            "ß",
            "ǆ",
            "İ",
            "ſ",
            "K",
            "Σ",
            "ᾳ",
            "日本",
            "😀",
            "\u0000",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u00a0",
            "\u200b",
            "\ud800",
            "</script>",
            "<!--",
            "{{ x }}",
            "\\",
            "\"",
            "'",
            "%41",
            "%zz",
            "[",
            "]",
            "(",
            "$",
            "^");
    private static final List<String> PATTERNS = List.of(
            "^[a-z][a-z0-9_]*$",
            "a",
            "^$",
            "a|b|",
            "(a|b)*c?",
            "^(?i)[a-k_]+$",
            "\\bb",
            "a\\B",
            "^\\w+\\s?\\w*$",
            "^[^\\d\\s]{2,4}$",
            ".",
            "^.$",
            "(?s)^.+$",
            "(?m)^a$",
            "^(a+)+$",
            "x{0}",
            "^\\x61",
            "[\\]\\-a]",
            "^[-a-]*$",
            "[^a]");
    private static final List<String> FORMATS = List.of(
            "jo@example.com",
            "jo@-example.com",
            "@",
            "a.b@c",
            "http://example.com/a?b#c",
            "mailto:a",
            "http:",
            "a b",
            "//x",
            "x:",
            "http://[::1]/",
            "ftp://a:b@c:1",
            "urn:é",
            "http:///x",
            "http://?",
            "1x:a",
            "example.com",
            "-a",
            "a..b",
            "127.0.0.1",
            "127.0.0.01",
            "256.1.1.1",
            "::",
            "::1",
            "1::2::3",
            "1:2:3:4:5:6:7:8",
            "::1.2.3.4",
            "1:",
            ":1",
            "fe80::1%1",
            "10.0.0.0/8",
            "10.0.0.0/33",
            "::/0",
            "::/129",
            "10.0.0.0/08",
            "/8");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    String any() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(random.nextInt(4) == 0 ? PIECES.size() : 9)));
        }
        return text.toString();
    }

    String pattern() {
        return PATTERNS.get(random.nextInt(PATTERNS.size()));
    }

    String formatted(String format) {
        return format.isEmpty() || random.nextInt(5) == 0 ? any() : nearly(FORMATS.get(random.nextInt(FORMATS.size())));
    }

    /** The text, or one that differs from it in a place. */
    String nearly(String text) {
        if (random.nextInt(3) > 0) {
            return text;
        }
        int at = random.nextInt(text.length() + 1);
        String rest = at < text.length() && random.nextBoolean() ? text.substring(at + 1) : text.substring(at);
        return text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + rest;
    }

    BigDecimal integer() {
        return switch (random.nextInt(6)) {
            case 0 -> new BigDecimal(new BigInteger(63 + random.nextInt(3), random)).negate();
            case 1 -> BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.valueOf(random.nextInt(2)));
            case 2 -> BigDecimal.valueOf(random.nextInt(100), -random.nextInt(20));
            case 3 -> new BigDecimal("5.0");
            default -> BigDecimal.valueOf(random.nextInt(40) - 20);
        };
    }

    Value decimal() {
        BigDecimal number = switch (random.nextInt(7)) {
            case 0 -> new BigDecimal(new BigInteger(200, random), random.nextInt(120) - 60);
            case 1 -> new BigDecimal("1e" + (random.nextInt(2000) - 1000));
            case 2 -> new BigDecimal(random.nextBoolean() ? "1e999999999" : "-1E-999999999");
            case 3 -> new BigDecimal("0e" + (random.nextInt(30) - 15));
            default -> BigDecimal.valueOf(random.nextInt(2000) - 500, random.nextInt(4));
        };
        return Value.of(number);
    }

    String date() {
        return switch (random.nextInt(8)) {
            case 0 ->
                List.of("2024-02-29", "2023-02-29", "1900-02-29", "2025-04-31", "2025-13-01")
                        .get(random.nextInt(5));
            case 1 ->
                List.of("+12025-01-01", "-0001-12-31", "-0000-01-01", "+999999999-12-31", "0000-01-01")
                        .get(random.nextInt(5));
            default -> "20" + two(40) + "-" + two(13) + "-" + two(31);
        };
    }

    String time() {
        String fraction = random.nextInt(4) == 0 ? "." + "123456789".substring(random.nextInt(10)) : "";
        return two(25) + ":" + two(60) + (random.nextBoolean() ? "" : ":" + two(60) + fraction);
    }

    String datetime() {
        String offset = switch (random.nextInt(6)) {
            case 0 -> "+" + two(19) + ":" + two(60);
            case 1 -> "-" + two(19);
            case 2 -> "-00:00:" + two(60);
            case 3 -> "";
            case 4 -> "z";
            default -> "Z";
        };
        return date() + (random.nextInt(9) == 0 ? "t" : "T") + time() + offset;
    }

    private String two(int bound) {
        int number = random.nextInt(bound);
        return (number < 10 ? "0" : "") + number;
    }
}
