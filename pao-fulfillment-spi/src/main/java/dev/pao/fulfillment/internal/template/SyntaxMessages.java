package dev.pao.fulfillment.internal.template;

import dev.pao.model.diagnostic.NearestName;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Pebble says of a text that does not compile, in the words and places of a diagnostic. */
final class SyntaxMessages {

    private static final List<String> TAGS = List.of("if", "elseif", "else", "endif", "for", "endfor");
    private static final List<String> ENDS = List.of("elseif", "else", "endif", "endfor");
    private static final Pattern UNKNOWN_TAG = Pattern.compile("Unexpected tag name \"(.*)\"");
    private static final Pattern EXPECTED_TYPE = Pattern.compile("expected token of type ([A-Z_]+)$");
    private static final Pattern MISSING_END = Pattern.compile("Unexpected end of template\\..*?\"(\\w+)\" tag");
    private static final Pattern UNCLOSED = Pattern.compile("Unclosed \"?([^\".]+)\"?\\.?");

    private SyntaxMessages() {}

    /** A mistake that stops the lexer, which knows the line. */
    static TemplateProblem fromLexer(String text, PebbleException e) {
        Place line = line(text, Optional.ofNullable(e.getLineNumber()).orElse(1));
        Optional<TemplateProblem> open = OpenTag.in(text, line);
        return open.isPresent()
                ? open.get()
                : problem(line, message(e.getPebbleMessage(), line.in(text).strip()), "");
    }

    /** A mistake that stops the parser, which takes the index of a token for its line. */
    static TemplateProblem fromParser(TokenPlaces places, PebbleException e) {
        int index = Optional.ofNullable(e.getLineNumber()).orElse(0);
        Place token = places.token(index);
        Place place = token.length() == 0 ? places.tagAround(index) : token;
        Optional<String> end = missingEnd(e.getPebbleMessage());
        if (end.isPresent()) {
            return problem(place, message(e.getPebbleMessage(), ""), "add `{% " + end.get() + " %}`");
        }
        if (places.isEnd(index) && !e.getPebbleMessage().startsWith("Unexpected end of template")) {
            return insideTag(place);
        }
        String found = places.text(place);
        Matcher tag = UNKNOWN_TAG.matcher(e.getPebbleMessage());
        return problem(place, message(e.getPebbleMessage(), found), hint(tag.find(), e.getPebbleMessage(), found));
    }

    /** A tag that is not closed. */
    static TemplateProblem unfinished(String text) {
        int open = Math.max(0, Math.max(text.lastIndexOf("{{"), text.lastIndexOf("{%")));
        Place rest = Place.between(open, text.length());
        return OpenTag.in(text, rest).orElseGet(() -> insideTag(rest));
    }

    /** A bracket after a value, as if that were a function. */
    static TemplateProblem calledValue(TokenPlaces places, int bracket) {
        return problem(
                places.token(bracket),
                "a bracket opens here after a value, expected an operator or the end of the tag",
                "remove the brackets: only functions are called");
    }

    private static Optional<String> missingEnd(String pebble) {
        Matcher end = MISSING_END.matcher(pebble);
        return end.find() ? Optional.of(end.group(1)) : Optional.empty();
    }

    private static String hint(boolean unknownTag, String pebble, String found) {
        if (unknownTag && ENDS.contains(found)) {
            return "remove it, or open what it belongs to";
        }
        if (unknownTag) {
            return NearestName.hint(found, TAGS);
        }
        Matcher type = EXPECTED_TYPE.matcher(pebble);
        String expected = type.find() ? words(type.group(1)) : "a value";
        return found.equals("=") ? "compare with `==`" : "write " + expected + " before `" + found + "`";
    }

    private static TemplateProblem insideTag(Place place) {
        return problem(place, "the template ends inside a tag, expected `}}` or `%}`", "add the closing `}}` or `%}`");
    }

    private static String message(String pebble, String found) {
        Matcher tag = UNKNOWN_TAG.matcher(pebble);
        if (tag.find()) {
            return ENDS.contains(tag.group(1))
                    ? "`" + tag.group(1)
                            + "` belongs to nothing that is open here, expected the tag that opens it before"
                    : "`" + tag.group(1) + "` is not a tag, expected `if` or `for`";
        }
        Optional<String> end = missingEnd(pebble);
        if (end.isPresent()) {
            return "the template ends inside a tag's body, expected `" + end.get() + "`";
        }
        if (pebble.startsWith("Unexpected end of template")) {
            return "the template ends inside a tag's body, expected `endif` or `endfor`";
        }
        Matcher type = EXPECTED_TYPE.matcher(pebble);
        if (type.find()) {
            return "`" + found + "` stands here, expected " + words(type.group(1));
        }
        if (pebble.startsWith("Unexpected token")) {
            return "`" + found + "` stands here, expected a value";
        }
        Matcher unclosed = UNCLOSED.matcher(pebble);
        if (unclosed.matches()) {
            return "a " + opened(unclosed.group(1)) + " is not closed, expected its end";
        }
        return "`" + found + "` can't be read as a template, expected printing, `if` or `for`";
    }

    private static String opened(String what) {
        return switch (what) {
            case ")" -> "`(`";
            case "]" -> "`[`";
            case "}" -> "`{`";
            case "comment" -> "comment `{#`";
            default -> "`" + what + "`";
        };
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
