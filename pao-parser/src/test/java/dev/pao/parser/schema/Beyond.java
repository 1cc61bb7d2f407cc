package dev.pao.parser.schema;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the schema and PAO may differ on, each with its reason. Anything else is a mistake in one of the two. */
enum Beyond {
    DEFAULT_OF_ITS_FIELD("a schema can't hold one key against another", found("PAO2007")),
    EMPTY_RANGE("a schema can't hold one key against another", found("PAO2018")),
    SELECTIONS_OF_OPTIONS("a schema can't hold one key against another", found("PAO2031")),
    NAME_OF_TWO_FIELDS("`uniqueItems` compares whole fields, not their names", found("PAO2016")),
    CONDITION_NAMES_A_FIELD("a schema can't look up another field", found("PAO2022")),
    CONDITION_CAN_HOLD("a schema can't look up another field", found("PAO2023")),
    CONDITIONS_IN_A_CIRCLE("a schema can't follow names", found("PAO2024")),
    KIND_OF_A_CONDITION(
            "the other field's type decides what may be written",
            found("PAO2003", "PAO2025", "PAO2026", "PAO2027").and(Beyond::isOfCondition)),
    PATTERN_COMPILES("the format `regex` is ECMAScript's, not RE2's", found("PAO2021")),
    DAY_IN_THE_CALENDAR(
            "no pattern knows the length of a month or the last offset",
            found("PAO2030")
                    .and(difference -> Pattern.compile("-(29|30|31)|18:[0-9]{2}")
                            .matcher(difference.message())
                            .find())),

    TEXT_LIKE_A_NUMBER(
            "an editor hands on a number or boolean, not the text that was written: no pattern, length or repetition",
            found("PAO2009", "PAO2010", "PAO2011", "PAO2020").and(Difference::isTyped)),
    NUMBER_IN_ANOTHER_SPELLING(
            "`0x1F`, `+5`, `1e2`, `5.0`, `.inf` and `True` are numbers and booleans to an editor; PAO wants the one"
                    + " spelling that all YAML versions share",
            found("PAO2025", "PAO2026", "PAO2027").and(Difference::isTyped)),
    NUMBERS_THAT_ARE_EQUAL(
            "`1.1` and `1.10` are two texts and one number",
            difference -> !difference.isOfParser()
                    && difference.isTyped()
                    && difference.message().startsWith("uniqueItems")),
    NAME_LIKE_A_BOOLEAN(
            "`name: true` is the text `true` for PAO; in an editor it must be quoted",
            difference -> !difference.isOfParser()
                    && difference.isTyped()
                    && Set.of("name", "field").contains(difference.key())),

    YAML_ITSELF(
            "tags, merge keys, control characters and limits of the text are gone before a schema judges",
            difference -> difference.code().startsWith("PAO1"));

    private final String reason;
    private final Predicate<Difference> covers;

    Beyond(String reason, Predicate<Difference> covers) {
        this.reason = reason;
        this.covers = covers;
    }

    static Optional<Beyond> of(Difference difference) {
        return Stream.of(values())
                .filter(exception -> exception.covers.test(difference))
                .findFirst();
    }

    String reason() {
        return reason;
    }

    private static Predicate<Difference> found(String... codes) {
        return difference -> Set.of(codes).contains(difference.code());
    }

    private static boolean isOfCondition(Difference difference) {
        return difference.place().text().matches(".*/conditional/value(/[0-9]+)?");
    }
}
