package dev.pao.parser.internal.rules;

import dev.pao.parser.internal.report.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What names of one kind look like.
 *
 * @param pattern the whole of a name
 * @param characters what a message expects
 * @param separator what stands between the words of a name
 */
record NameRule(Pattern pattern, String characters, char separator) {

    static final int MAX_LENGTH = 63;

    boolean accepts(String name) {
        return name.length() <= MAX_LENGTH && pattern.matcher(name).matches();
    }

    /** What is wrong with a name that is not accepted, after its subject: {@code the item's name}. */
    String message(String subject, String name) {
        boolean tooLong = pattern.matcher(name).matches();
        return tooLong
                ? subject + " " + Wording.quote(name) + " has " + name.length() + " characters, expected at most "
                        + MAX_LENGTH
                : subject + " is " + Wording.quote(name) + ", expected " + characters;
    }

    /** A name that keeps the rule, as an action; the mend where there is none. */
    String hint(String name, String mend) {
        if (pattern.matcher(name).matches()) {
            return "shorten it";
        }
        Optional<String> better = Suggestion.name(name, separator).filter(this::accepts);
        return better.map(word -> "write " + Wording.quote(word)).orElse(mend);
    }
}
