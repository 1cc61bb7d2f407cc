package dev.pao.fulfillment.internal;

import java.util.List;
import java.util.Random;

/** Patterns of chance, of which many compile, and texts that they may be found in. */
public final class RandomPatterns {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "K",
            "s",
            "é",
            "日",
            "0",
            "_",
            "-",
            " ",
            "\\n",
            ".",
            "^",
            "$",
            "\\b",
            "\\B",
            "\\A",
            "\\z",
            "\\d",
            "\\W",
            "\\s",
            "[a-c]",
            "[^a]",
            "[^\\d_]",
            "[]a]",
            "[a-]",
            "[-a]",
            "[\\]\\\\]",
            "[a\\-c]",
            "[\\x61-\\x63]",
            "(a|b)",
            "(?:ab|a)",
            "(?P<n>b)",
            "(?i)",
            "(?s)",
            "(?m)",
            "(?i:K)",
            "(?-i)",
            "(?i:[a-z])",
            "|",
            "*",
            "+",
            "?",
            "*?",
            "{2}",
            "{0,2}",
            "{1,}",
            "{,2}",
            "{",
            "}",
            "\\Qa.\\E",
            "\\x{e9}",
            "\\101",
            "\\t",
            "()",
            "(",
            ")",
            "[[:alpha:]]",
            "(?U)");
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "A", "K", "k", "K", "s", "ſ", "é", "É", "日", "0", "7", "_", "-", " ", "\n", ".", "{", "}",
            "]", "😀");

    private RandomPatterns() {}

    public static String pattern(Random random) {
        return joined(PIECES, random, 7);
    }

    public static String text(Random random) {
        return joined(LETTERS, random, 6);
    }

    private static String joined(List<String> pieces, Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
