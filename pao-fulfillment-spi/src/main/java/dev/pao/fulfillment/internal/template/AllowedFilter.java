package dev.pao.fulfillment.internal.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The filters that templates may use: none grows its input without bound, reads anything else, or changes it. */
enum AllowedFilter {
    ABBREVIATE(Input.TEXT, 1, 1, Shape.TEXT),
    CAPITALIZE(Input.TEXT, 0, 0, Shape.TEXT),
    DEFAULT(Input.ANY, 1, 1, Shape.ANY),
    FIRST(Input.PARTS, 0, 0, Shape.ANY),
    JOIN(Input.LIST, 0, 1, Shape.TEXT),
    LAST(Input.PARTS, 0, 0, Shape.ANY),
    LENGTH(Input.ANY, 0, 0, Shape.NUMBER),
    LOWER(Input.TEXT, 0, 0, Shape.TEXT),
    REPLACE(Input.TEXT, 1, 1, Shape.TEXT),
    TITLE(Input.TEXT, 0, 0, Shape.TEXT),
    TRIM(Input.TEXT, 0, 0, Shape.TEXT),
    UPPER(Input.TEXT, 0, 0, Shape.TEXT);

    /** What a filter is put on. */
    enum Input {
        /** Text, or a number or boolean, which is taken as its text. */
        TEXT("text"),
        /** A list. */
        LIST("a list"),
        /** Text or a list: what has a first and a last part. */
        PARTS("text or a list"),
        /** Any value. */
        ANY("text");

        private final String expected;

        Input(String expected) {
            this.expected = expected;
        }

        String expected() {
            return expected;
        }
    }

    private final Input input;
    private final int leastArguments;
    private final int mostArguments;
    private final Shape result;

    AllowedFilter(Input input, int leastArguments, int mostArguments, Shape result) {
        this.input = input;
        this.leastArguments = leastArguments;
        this.mostArguments = mostArguments;
        this.result = result;
    }

    static Optional<AllowedFilter> find(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(AllowedFilter::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Input input() {
        return input;
    }

    boolean takes(int arguments) {
        return arguments >= leastArguments && arguments <= mostArguments;
    }

    String expectedArguments() {
        String most = mostArguments == 1 ? "1 argument" : "no argument";
        return leastArguments == mostArguments ? most : "at most " + most;
    }

    Shape result() {
        return result;
    }
}
