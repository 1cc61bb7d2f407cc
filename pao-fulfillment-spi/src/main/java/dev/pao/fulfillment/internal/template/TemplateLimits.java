package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.lexer.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps Pebble's parser, which calls itself for everything nested, within its stack. */
final class TemplateLimits {

    private static final int MAX_LENGTH = 32_768;
    private static final int MAX_TAG_TOKENS = 200;
    private static final int MAX_OPEN_TAGS = 16;
    private static final int MAX_DIGITS = 18;

    private TemplateLimits() {}

    static @Nullable TemplateProblem length(String text) {
        return text.length() <= MAX_LENGTH
                ? null
                : problem(
                        new Place(0, 1),
                        "the template has " + text.length() + " characters, expected at most " + MAX_LENGTH);
    }

    static TemplateProblem tooManyEscapes() {
        return problem(
                new Place(0, 1), "a string of the template has too many escapes, expected fewer than some thousands");
    }

    static @Nullable TemplateProblem depth(List<Token> tokens, TokenPlaces places) {
        int open = 0;
        int tagStart = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.getType()) {
                case PRINT_START, EXECUTE_START -> tagStart = i;
                case NAME -> open += tokens.get(i - 1).getType() == Token.Type.EXECUTE_START ? step(token) : 0;
                case NUMBER, LONG -> {
                    if (token.getValue().length() > MAX_DIGITS) {
                        return problem(
                                places.token(i),
                                "the number `" + token.getValue().substring(0, MAX_DIGITS)
                                        + "…` is too long, expected at most " + MAX_DIGITS + " digits");
                    }
                }
                default -> {}
            }
            if (open > MAX_OPEN_TAGS) {
                return problem(
                        places.token(i), "more than " + MAX_OPEN_TAGS + " tags are open at once here, expected fewer");
            }
            if (token.getType() != Token.Type.TEXT && i - tagStart > MAX_TAG_TOKENS) {
                return problem(
                        places.tagAround(i), "the tag has more than " + MAX_TAG_TOKENS + " parts, expected fewer");
            }
        }
        return null;
    }

    private static int step(Token tag) {
        if (tag.getValue().startsWith("end")) {
            return -1;
        }
        return tag.getValue().startsWith("else") ? 0 : 1;
    }

    private static TemplateProblem problem(Place place, String message) {
        return TemplateProblem.at(place, TemplateProblem.Kind.SYNTAX, message, "write a simpler template");
    }
}
