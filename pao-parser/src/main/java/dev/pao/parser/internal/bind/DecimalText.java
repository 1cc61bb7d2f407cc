package dev.pao.parser.internal.bind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as JSON writes them (RFC 8259), which every YAML version reads alike. */
final class DecimalText {

    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?");

    /** Longer numbers cost more to compute with than any real value is worth. */
    private static final int MOST_DIGITS = 1_000;

    private static final int SHORT_DIGITS = 18;

    private DecimalText() {}

    static Optional<BigDecimal> integer(String text) {
        return number(text, INTEGER);
    }

    /** None beyond what a double holds: to an editor, a browser and most readers of JSON it would be infinite. */
    static Optional<BigDecimal> decimal(String text) {
        return number(text, DECIMAL).filter(number -> Double.isFinite(number.doubleValue()));
    }

    static boolean isLong(BigDecimal integer) {
        return integer.precision() <= SHORT_DIGITS || integer.toBigInteger().bitLength() < Long.SIZE;
    }

    /** Nearly every number is one of these: no more digits than a long has for sure, and no zero before them. */
    private static boolean isShortInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 1 || (!text.isEmpty() && text.length() <= SHORT_DIGITS && text.charAt(0) != '0');
    }

    private static Optional<BigDecimal> number(String text, Pattern grammar) {
        if (isShortInteger(text)) {
            return Optional.of(BigDecimal.valueOf(Long.parseLong(text)));
        }
        return text.length() <= MOST_DIGITS && grammar.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
