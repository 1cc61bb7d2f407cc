package dev.pao.parser.internal.bind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that somebody meant who wrote it as another tool, YAML 1.1 or a person would. */
final class MeantNumber {

    private static final Pattern RADIX = Pattern.compile("0([xob])([0-9A-Fa-f]{1,15})");
    private static final Pattern WITH_UNIT = Pattern.compile("\\+?([-.0-9_,]{1,40}[0-9.]|[0-9])\\s*(%|[A-Za-z]{1,9})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+");
    private static final Pattern LOOSE = Pattern.compile("-?[0-9]*\\.?[0-9]*");

    private MeantNumber() {}

    /** A whole number in decimal digits. */
    static Optional<String> integer(String written) {
        return number(written)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> DecimalText.isLong(number.setScale(0)))
                .map(number -> number.setScale(0).toPlainString());
    }

    /** A decimal number. */
    static Optional<String> decimal(String written) {
        return number(written).map(BigDecimal::toPlainString);
    }

    private static Optional<BigDecimal> number(String written) {
        Matcher radix = RADIX.matcher(written);
        if (radix.matches()) {
            return inRadix(radix.group(1), radix.group(2));
        }
        Optional<BigDecimal> exact =
                DecimalText.decimal(written).filter(number -> number.precision() + Math.abs(number.scale()) < 40);
        return exact.isPresent() ? exact : loose(written);
    }

    private static Optional<BigDecimal> inRadix(String letter, String digits) {
        int radix = letter.equals("x") ? 16 : letter.equals("o") ? 8 : 2;
        boolean fits = digits.toLowerCase(Locale.ROOT).chars().allMatch(digit -> Character.digit(digit, radix) >= 0);
        return fits ? Optional.of(new BigDecimal(new BigInteger(digits, radix))) : Optional.empty();
    }

    /** Digits with a plus, a unit, separators, leading zeros, or nothing on one side of the point. */
    private static Optional<BigDecimal> loose(String written) {
        Matcher parts = WITH_UNIT.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(1).replace("_", "");
        String plain = THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
        boolean number = LOOSE.matcher(plain).matches() && plain.chars().anyMatch(Character::isDigit);
        return number ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
