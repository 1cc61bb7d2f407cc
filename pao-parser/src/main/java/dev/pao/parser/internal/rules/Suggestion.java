package dev.pao.parser.internal.rules;

import dev.pao.model.NamingRule;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a name would be that keeps the naming rule. */
final class Suggestion {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Suggestion() {}

    /** The name in lower case, with one separator for each run of other characters; empty if nothing is left of it. */
    static Optional<String> name(String written, char separator) {
        StringBuilder name = new StringBuilder();
        for (char letter : plain(written).toCharArray()) {
            boolean digit = letter >= '0' && letter <= '9';
            if ((letter >= 'a' && letter <= 'z') || (digit && !name.isEmpty())) {
                name.append(letter);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != separator) {
                name.append(separator);
            }
        }
        if (!name.isEmpty() && name.charAt(name.length() - 1) == separator) {
            name.setLength(name.length() - 1);
        }
        return Optional.of(name.toString()).filter(text -> !text.isEmpty() && text.length() <= NamingRule.MAX_LENGTH);
    }

    /** Lower case, and letters without their accents. */
    private static String plain(String written) {
        String apart = Normalizer.normalize(written.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("");
    }
}
