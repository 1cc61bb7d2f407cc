package dev.pao.jira.internal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text as Jira's wiki markup that shows as that text, with {@code - } at the start of a line left as a list. A
 * backslash takes its meaning from a character of markup. What it can't be put before is a character reference: the
 * backslash itself, of which two are a line break; the colon of a link such as {@code https://…} and of a face such as
 * {@code :D}; the full stop of {@code h1.} and {@code bq.}; and the ampersand. See Jira's "Text Formatting Notation Help".
 */
final class WikiText {

    private static final Pattern MARKUP = Pattern.compile("""
            (?<slashed>[{}\\[\\]!*_+^~?|#()-])\
            |(?<referred>[\\\\&]|[:;](?=\\S)|(?<=^\\s{0,99}(?:h[1-6]|bq))\\.)""");

    private static final String BULLET = "- ";

    private WikiText() {}

    static String of(String plain) {
        return plain.lines().map(WikiText::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        return line.startsWith(BULLET) ? BULLET + escaped(line.substring(BULLET.length())) : escaped(line);
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escape(found)));
    }

    private static String escape(MatchResult found) {
        boolean slashed = found.group(1) != null;
        return slashed ? "\\" + found.group() : "&#" + (int) found.group().charAt(0) + ";";
    }
}
