package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What Jira says of values, in its words. */
final class ValueChecks {

    static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_LINE = 255;
    private static final Pattern LINK = Pattern.compile("[a-z][a-z0-9+.-]*://\\S+");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    private ValueChecks() {}

    static ValueCheck summary() {
        return text(summary -> {
            if (summary.isBlank()) {
                return Optional.of("You must specify a summary of the issue.");
            }
            if (summary.contains("\n") || summary.contains("\r")) {
                return Optional.of("The summary is invalid because it contains newline characters.");
            }
            return summary.length() > LONGEST_LINE
                    ? Optional.of("Summary must be less than 255 characters.")
                    : Optional.empty();
        });
    }

    static ValueCheck line() {
        return text(line -> line.length() > LONGEST_LINE
                ? Optional.of("The entered text is too long. It exceeds the allowed limit of 255 characters.")
                : Optional.empty());
    }

    /** A text of several lines; its length is checked later, when a number is taken already. */
    static ValueCheck richText(JiraFlavour flavour) {
        Descriptions form = flavour == JiraFlavour.CLOUD ? Descriptions.DOCUMENT : Descriptions.WIKI;
        return value -> Optional.of(form.problem(value)).filter(problem -> !problem.isEmpty());
    }

    static ValueCheck number() {
        return value ->
                value instanceof Value.Decimal ? Optional.empty() : Optional.of("Operation value must be a number");
    }

    static ValueCheck day() {
        return text(day -> parses(day, DateTimeFormatter.ISO_LOCAL_DATE)
                ? Optional.empty()
                : Optional.of("Error parsing date string: " + day));
    }

    static ValueCheck moment() {
        return text(moment -> parses(moment, MOMENT) ? Optional.empty() : Optional.of("Error parsing time: " + moment));
    }

    static ValueCheck link() {
        return text(link -> LINK.matcher(link).matches() ? Optional.empty() : Optional.of("Not a valid URL"));
    }

    static ValueCheck label() {
        return text(label -> label.isEmpty() || label.chars().anyMatch(Character::isWhitespace)
                ? Optional.of("The label '" + label + "' contains spaces which is invalid.")
                : Optional.empty());
    }

    static ValueCheck named(String what, List<Value> known) {
        return value -> value instanceof Value.Mapping choice && known.stream().anyMatch(same(choice))
                ? Optional.empty()
                : Optional.of("The " + what + " selected is invalid.");
    }

    static ValueCheck option(List<JiraOption> options) {
        return value -> value instanceof Value.Mapping choice
                ? chosen(options, choice).isPresent() ? Optional.empty() : Optional.of(notAnOption(choice))
                : Optional.of("Specify a valid 'id' or 'value'");
    }

    static ValueCheck cascade(List<JiraOption> options) {
        return value -> option(options).problem(value).or(() -> {
            Value.Mapping choice = (Value.Mapping) value;
            List<JiraOption> below = chosen(options, choice).orElseThrow().children();
            return choice.get("child").flatMap(child -> option(below).problem(child));
        });
    }

    static ValueCheck person(SiteModel site) {
        return value ->
                value instanceof Value.Mapping person && site.person(person).isPresent()
                        ? Optional.empty()
                        : Optional.of("User '" + value + "' does not exist or cannot be assigned issues.");
    }

    private static Optional<JiraOption> chosen(List<JiraOption> options, Value.Mapping choice) {
        return options.stream().filter(option -> option.isNamedBy(choice)).findFirst();
    }

    private static String notAnOption(Value.Mapping choice) {
        String named = choice.text("id").or(() -> choice.text("value")).orElse("");
        return "Option id '" + named + "' is not valid";
    }

    private static Predicate<Value> same(Value.Mapping choice) {
        String by = choice.text("id").isPresent() ? "id" : "name";
        return known -> known instanceof Value.Mapping entry
                && choice.text(by).isPresent()
                && entry.text(by).equals(choice.text(by));
    }

    private static ValueCheck text(Function<String, Optional<String>> check) {
        return value -> value instanceof Value.Text text
                ? check.apply(text.text())
                : Optional.of("Operation value must be a string");
    }

    private static boolean parses(String text, DateTimeFormatter form) {
        try {
            return form.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
