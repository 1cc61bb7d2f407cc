package dev.pao.fulfillment.internal.form.pattern;

/** Reads what follows a backslash. */
final class EscapeReader {

    private static final int OCTAL_DIGITS = 3;

    private EscapeReader() {}

    /** The character that an escape stands for; the backslash is read already. */
    static int character(PatternText text) throws UncoveredPatternException {
        int escaped = text.take();
        return switch (escaped) {
            case 'a' -> 7;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            case 'x' -> hexadecimal(text);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(escaped, text);
            default -> {
                boolean word = escaped < 0x80 && Character.isLetterOrDigit(escaped);
                if (word) {
                    throw new UncoveredPatternException("an escape");
                }
                yield escaped;
            }
        };
    }

    private static int hexadecimal(PatternText text) throws UncoveredPatternException {
        String digits = text.take("{")
                ? text.takeUntil("}")
                : Character.toString(text.take()) + Character.toString(text.take());
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw new UncoveredPatternException("a number");
        }
    }

    private static int octal(int first, PatternText text) throws UncoveredPatternException {
        int value = first - '0';
        for (int i = 1; i < OCTAL_DIGITS && text.peek() >= '0' && text.peek() <= '7'; i++) {
            value = value * 8 + text.take() - '0';
        }
        return value;
    }
}
