package dev.pao.parser.internal.rules;

import dev.pao.model.NamingRule;
import dev.pao.parser.internal.report.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an author is told of a name that breaks its rule.
 *
 * @param rule what names look like
 * @param characters the same in words
 * @param separator what stands between the words of a name
 */
record NameRule(NamingRule rule, String characters, char separator) {

    /** What is wrong with a name that is not accepted, after its subject: {@code the item's name}. */
    String message(String subject, String name) {
        return isOnlyTooLong(name)
                ? subject + " " + Wording.quote(name) + " has " + name.length() + " characters, expected at most "
                        + NamingRule.MAX_LENGTH
                : subject + " is " + Wording.quote(name) + ", expected " + characters;
    }

    /** A name that keeps the rule, as an action; the mend where there is none. */
    String hint(String name, String mend) {
        if (isOnlyTooLong(name)) {
            return "shorten it";
        }
        Optional<String> better = Suggestion.name(name, separator).filter(rule::accepts);
        return better.map(word -> "write " + Wording.quote(word)).orElse(mend);
    }

    private boolean isOnlyTooLong(String name) {
        return Pattern.matches(rule.pattern(), name);
    }
}
