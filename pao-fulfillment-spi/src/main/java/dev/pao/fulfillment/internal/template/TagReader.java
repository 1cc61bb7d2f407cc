package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of a text whose tags hold what nearly all do: names, operators, numbers, brackets and plain strings.
 * Pebble's own lexer builds its pattern of operators anew for every text and takes ten times as long. It stays the judge:
 * what is not covered here (comments, verbatim text, trimmed white space, braces in tags, escapes, every mistake) is left
 * to it, and a test holds the tokens of both equal.
 */
final class TagReader {

    private static final String PUNCTUATION = "()[]?:.,|=";

    private final String text;
    private final OperatorSymbols operators;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int at;

    private TagReader(String text, OperatorSymbols operators) {
        this.text = text;
        this.operators = operators;
    }

    /** The tokens, each with its index for its line, and without the line breaks that belong to tags. */
    static @Nullable List<Token> tokens(String text, OperatorSymbols operators) {
        TagReader reader = new TagReader(text, operators);
        return reader.read() ? reader.tokens : null;
    }

    static boolean isNameStart(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || unit == '_';
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private boolean read() {
        for (int brace = nextTag(); brace < text.length(); brace = nextTag()) {
            addText(brace);
            char kind = text.charAt(brace + 1);
            at = brace + 2;
            boolean readable = kind == '{'
                    ? readTag('}', Token.Type.PRINT_START, Token.Type.PRINT_END)
                    : kind == '%' && readTag('%', Token.Type.EXECUTE_START, Token.Type.EXECUTE_END);
            if (!readable) {
                return false;
            }
        }
        addText(text.length());
        add(Token.Type.EOF, null);
        return true;
    }

    private int nextTag() {
        int brace = text.indexOf('{', at);
        while (brace >= 0 && !PlainText.opens(text, brace)) {
            brace = text.indexOf('{', brace + 1);
        }
        return brace < 0 ? text.length() : brace;
    }

    /** The line break after a tag belongs to the tag, so that a tag on a line of its own leaves no empty line. */
    private void addText(int end) {
        boolean afterTag = !tokens.isEmpty() && tokens.get(tokens.size() - 1).getType() == Token.Type.EXECUTE_END;
        int start = at;
        if (afterTag) {
            start += text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
        }
        if (start < end) {
            add(Token.Type.TEXT, text.substring(start, end));
        }
    }

    private boolean readTag(char close, Token.Type start, Token.Type end) {
        add(start, null);
        for (skipSpace(); at + 1 < text.length(); skipSpace()) {
            if (open.length() == 0 && text.charAt(at) == close && text.charAt(at + 1) == '}') {
                add(end, text.substring(at, at + 2));
                at += 2;
                return true;
            }
            if (!readPart()) {
                return false;
            }
        }
        return false;
    }

    private boolean readPart() {
        char unit = text.charAt(at);
        String operator = operators.at(text, at);
        if (!operator.isEmpty()) {
            add(Token.Type.OPERATOR, operator);
            at += operator.length();
            // With a bracket that closes a tag it would trim white space.
            return unit != '-';
        }
        if (isNameStart(unit)) {
            return readName();
        }
        if (isDigit(unit)) {
            readNumber();
            return true;
        }
        return PUNCTUATION.indexOf(unit) >= 0 ? readPunctuation(unit) : readString(unit);
    }

    private boolean readName() {
        int start = at;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        String name = text.substring(start, at);
        add(Token.Type.NAME, name);
        boolean whole = at == text.length() || text.charAt(at) < 128;
        return whole && !name.equals("verbatim");
    }

    private void readNumber() {
        int end = afterDigits(at);
        boolean isLong = end < text.length() && text.charAt(end) == 'L';
        if (!isLong && end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = afterDigits(end + 1);
        }
        add(isLong ? Token.Type.LONG : Token.Type.NUMBER, text.substring(at, end));
        at = isLong ? end + 1 : end;
    }

    private int afterDigits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean readPunctuation(char unit) {
        if (unit == '(' || unit == '[') {
            open.append(unit == '(' ? ')' : ']');
        } else if (unit == ')' || unit == ']') {
            int last = open.length() - 1;
            if (last < 0 || open.charAt(last) != unit) {
                return false;
            }
            open.setLength(last);
        }
        add(Token.Type.PUNCTUATION, String.valueOf(unit));
        at++;
        return true;
    }

    private boolean readString(char quote) {
        int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            return false;
        }
        String content = text.substring(at + 1, end);
        add(Token.Type.STRING, content);
        at = end + 1;
        return content.indexOf('\\') < 0 && (quote == '\'' || content.indexOf('#') < 0);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void add(Token.Type type, @Nullable String value) {
        tokens.add(new Token(type, value, tokens.size()));
    }
}
