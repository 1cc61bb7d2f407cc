package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.lexer.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the tokens of a template stand in its text. Pebble's tokens know their line only; since it drops nothing but
 * white space, quotes and comments between them, a second reading of the text finds each one.
 */
final class TokenPlaces {

    private final String text;
    private final List<Token> tokens;
    private final List<Place> located = new ArrayList<>();
    private int cursor;

    TokenPlaces(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    /** Only texts with findings pay for the second reading. */
    private synchronized List<Place> places() {
        for (int i = located.size(); i < tokens.size(); i++) {
            Place place = locate(tokens.get(i));
            located.add(place);
            cursor = place.end();
        }
        return located;
    }

    /** The place of a token; the end of the text for an index after the last. */
    Place token(int index) {
        List<Place> places = places();
        return index >= 0 && index < places.size() ? places.get(index) : new Place(text.length(), 0);
    }

    /** Whether a token is the end of the text. */
    boolean isEnd(int index) {
        return index >= tokens.size() - 1;
    }

    /** The name of the first tag with a name; the start of the text if there is none. */
    Place tagNamed(String name) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean opened = tokens.get(i - 1).getType() == Token.Type.EXECUTE_START;
            if (opened && tokens.get(i).test(Token.Type.NAME, name)) {
                return places().get(i);
            }
        }
        return new Place(0, 0);
    }

    /** The tag that a token is part of, with its delimiters. */
    Place tagAround(int index) {
        int start = Math.min(Math.max(index, 0), tokens.size() - 1);
        while (start > 0 && !opens(tokens.get(start))) {
            start--;
        }
        int end = start;
        while (end < tokens.size() - 1 && !closes(tokens.get(end))) {
            end++;
        }
        return Place.between(places().get(start).offset(), places().get(end).end());
    }

    /** The nearest operator or punctuation mark before a token that is one of the symbols; else the tag around. */
    Place symbolBefore(int index, List<String> symbols) {
        for (int i = Math.min(index, tokens.size()) - 1; i >= 0 && !opens(tokens.get(i)); i--) {
            Token token = tokens.get(i);
            boolean mark = token.getType() == Token.Type.OPERATOR || token.getType() == Token.Type.PUNCTUATION;
            if (mark && symbols.contains(token.getValue())) {
                return places().get(i);
            }
        }
        return tagAround(index - 1);
    }

    /** What stands at a place. */
    String text(Place place) {
        return place.in(text);
    }

    private static boolean opens(Token token) {
        return token.getType() == Token.Type.PRINT_START || token.getType() == Token.Type.EXECUTE_START;
    }

    private static boolean closes(Token token) {
        return token.getType() == Token.Type.PRINT_END || token.getType() == Token.Type.EXECUTE_END;
    }

    private Place locate(Token token) {
        return switch (token.getType()) {
            case TEXT -> new Place(cursor, 0);
            case EOF -> new Place(text.length(), 0);
            case PRINT_START, EXECUTE_START -> new Place(nextTag(), 2);
            case STRING -> string(token.getValue());
            case STRING_INTERPOLATION_START -> next("#{");
            case STRING_INTERPOLATION_END -> next("}");
            case PRINT_END -> next("}}");
            case EXECUTE_END -> next("%}");
            case NAME, NUMBER, LONG, OPERATOR, PUNCTUATION -> next(token.getValue());
        };
    }

    private Place next(String symbol) {
        int found = text.indexOf(symbol, cursor);
        return found < 0 ? new Place(cursor, 0) : new Place(found, symbol.length());
    }

    /** The next print or execute delimiter that is neither in a comment nor in verbatim text. */
    private int nextTag() {
        int at = cursor;
        while (at < text.length()) {
            if (text.startsWith("{#", at)) {
                at = after("#}", at + 2);
            } else if (text.startsWith("{%", at) && text.startsWith("verbatim", skipSpace(at + 2))) {
                at = after("%}", after("endverbatim", at));
            } else if (text.startsWith("{%", at) || text.startsWith("{{", at)) {
                return at;
            } else {
                at++;
            }
        }
        return cursor;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    /** A string as written, with its quotes, or a part of an interpolated one. */
    private Place string(String value) {
        if (text.startsWith(value, cursor) && !value.isEmpty() && cursor > 0 && !isQuoteAhead()) {
            return new Place(cursor, value.length());
        }
        int quote = skipSpace(cursor);
        if (quote >= text.length()) {
            return new Place(cursor, 0);
        }
        int end = quote + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(quote) && !text.startsWith("#{", end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closed = end < text.length() && text.charAt(end) == text.charAt(quote);
        return Place.between(quote, Math.min(text.length(), closed ? end + 1 : end));
    }

    private boolean isQuoteAhead() {
        int at = skipSpace(cursor);
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }
}
