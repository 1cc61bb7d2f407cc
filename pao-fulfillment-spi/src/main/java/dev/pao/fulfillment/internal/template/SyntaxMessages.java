package dev.pao.fulfillment.internal.template;

import dev.pao.fulfillment.internal.NearestName;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Pebble says of a text that does not compile, in the words and places of a diagnostic. */
final class SyntaxMessages {

    private static final List<String> TAGS = List.of("if", "elseif", "else", "endif", "for", "endfor");
    private static final Pattern UNKNOWN_TAG = Pattern.compile("Unexpected tag name \"(.*)\"");
    private static final Pattern EXPECTED_TYPE = Pattern.compile("expected token of type ([A-Z_]+)$");
    private static final Pattern MISSING_END = Pattern.compile("Unexpected end of template\\..*?\"(\\w+)\" tag");
    private static final Pattern UNCLOSED = Pattern.compile("Unclosed \"?([^\".]+)\"?\\.?");

    private SyntaxMessages() {}

    /** A mistake that stops the lexer, which knows the line. */
    static TemplateProblem fromLexer(String text, PebbleException e) {
        Place line = line(text, Optional.ofNullable(e.getLineNumber()).orElse(1));
        return problem(line, message(e.getPebbleMessage(), line.in(text).strip()), "");
    }

    /** A mistake that stops the parser, which takes the index of a token for its line. */
    static TemplateProblem fromParser(TokenPlaces places, PebbleException e) {
        int index = Optional.ofNullable(e.getLineNumber()).orElse(0);
        Place token = places.token(index);
        Place place = token.length() == 0 ? places.tagAround(index) : token;
        if (places.isEnd(index) && !e.getPebbleMessage().startsWith("Unexpected end of template")) {
            return insideTag(place);
        }
        String found = places.text(place);
        Matcher tag = UNKNOWN_TAG.matcher(e.getPebbleMessage());
        return problem(place, message(e.getPebbleMessage(), found), tag.find() ? NearestName.hint(found, TAGS) : "");
    }

    /** A tag that is not closed. */
    static TemplateProblem unfinished(String text) {
        int open = Math.max(0, Math.max(text.lastIndexOf("{{"), text.lastIndexOf("{%")));
        return insideTag(Place.between(open, text.length()));
    }

    private static TemplateProblem insideTag(Place place) {
        return problem(place, "the template ends inside a tag, expected `}}` or `%}`", "");
    }

    private static String message(String pebble, String found) {
        Matcher tag = UNKNOWN_TAG.matcher(pebble);
        if (tag.find()) {
            return "`" + tag.group(1) + "` is not a tag, expected `if` or `for`";
        }
        Matcher end = MISSING_END.matcher(pebble);
        if (end.find()) {
            return "the template ends before `" + end.group(1) + "`";
        }
        if (pebble.startsWith("Unexpected end of template")) {
            return "the template ends before the end of a tag";
        }
        Matcher type = EXPECTED_TYPE.matcher(pebble);
        if (type.find()) {
            return "found `" + found + "`, expected " + words(type.group(1));
        }
        Matcher unclosed = UNCLOSED.matcher(pebble);
        if (unclosed.matches()) {
            return "`" + unclosed.group(1) + "` is not closed";
        }
        return "`" + found + "` does not compile: " + pebble.substring(0, 1).toLowerCase(Locale.ROOT)
                + pebble.substring(1).replace('"', '`');
    }

    private static String words(String tokenType) {
        return switch (tokenType) {
            case "PRINT_END" -> "`}}`";
            case "EXECUTE_END" -> "`%}`";
            case "NAME" -> "a name";
            case "PUNCTUATION" -> "a bracket or comma";
            default -> "something else";
        };
    }

    private static Place line(String text, int number) {
        String[] lines = text.split("\n", -1);
        int wanted = Math.min(number, lines.length);
        int offset = 0;
        for (int i = 1; i < wanted; i++) {
            offset += lines[i - 1].length() + 1;
        }
        String line = lines[wanted - 1];
        int indent = line.length() - line.stripLeading().length();
        return new Place(offset + indent, line.strip().length());
    }

    private static TemplateProblem problem(Place place, String message, String hint) {
        return TemplateProblem.at(
                place, TemplateProblem.Kind.SYNTAX, message, hint.isEmpty() ? "correct the template here" : hint);
    }
}
