package dev.pao.model;

import java.util.Optional;

/**
 * A version as Semantic Versioning 2.0.0 writes it. Ordered by precedence; build metadata does not count for the order
 * but for equality.
 */
public final class SemanticVersion implements Comparable<SemanticVersion> {

    /**
     * The pattern that a whole version matches: the one that semver.org suggests, with numbers of at most 9 digits,
     * which fit into 32 bits. It means the same in Java, RE2 and ECMAScript.
     */
    public static final String PATTERN = "^(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})"
            + "(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
            + "(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$";

    /** The most characters: enough for any real version, and few enough for every column that keeps one. */
    public static final int MAX_LENGTH = 255;

    /** Any number of so many digits fits into 64 bits. */
    private static final int MAX_DIGITS = 18;

    private final String text;
    private final long[] numbers;
    private final String preRelease;

    private SemanticVersion(String text, long[] numbers, String preRelease) {
        this.text = text;
        this.numbers = numbers;
        this.preRelease = preRelease;
    }

    /**
     * The version of a text.
     *
     * @throws IllegalArgumentException if the text is not a semantic version of at most 255 characters, or if one of its
     *     three numbers has more than 18 digits
     */
    public static SemanticVersion of(String text) {
        Optional<SemanticVersion> version = parse(text);
        if (version.isEmpty()) {
            throw new IllegalArgumentException(
                    "a semantic version is three numbers such as `1.0.0`, found `" + text + "`");
        }
        return version.get();
    }

    /** The version of a text, or empty if the text is not one. */
    public static Optional<SemanticVersion> parse(String text) {
        int plus = text.indexOf('+');
        String front = plus < 0 ? text : text.substring(0, plus);
        int dash = front.indexOf('-');
        String preRelease = dash < 0 ? "" : front.substring(dash + 1);
        String[] parts = (dash < 0 ? front : front.substring(0, dash)).split("\\.", -1);
        boolean wellFormed = text.length() <= MAX_LENGTH
                && parts.length == 3
                && (dash < 0 || VersionIdentifiers.arePreRelease(preRelease))
                && (plus < 0 || VersionIdentifiers.areBuild(text.substring(plus + 1)));
        if (!wellFormed || !isNumber(parts[0]) || !isNumber(parts[1]) || !isNumber(parts[2])) {
            return Optional.empty();
        }
        long[] numbers = {Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])};
        return Optional.of(new SemanticVersion(text, numbers, preRelease));
    }

    private static boolean isNumber(String part) {
        return part.length() <= MAX_DIGITS && VersionIdentifiers.isNumber(part);
    }

    /** The first number: raised when callers can break. */
    public long major() {
        return numbers[0];
    }

    /** The second number: raised when something is added. */
    public long minor() {
        return numbers[1];
    }

    /** The third number: raised for mends. */
    public long patch() {
        return numbers[2];
    }

    /** Whether this version comes before its release, such as {@code 1.0.0-rc.1}. */
    public boolean isPreRelease() {
        return !preRelease.isEmpty();
    }

    /** Whether this version has higher precedence than the other. */
    public boolean isAfter(SemanticVersion other) {
        return compareTo(other) > 0;
    }

    /** By precedence, and by build metadata only where precedence is equal, so that the order agrees with equals. */
    @Override
    public int compareTo(SemanticVersion other) {
        int precedence = precedence(other);
        return precedence != 0 ? precedence : text.compareTo(other.text);
    }

    /** Whether both have the same precedence: equal but for build metadata. */
    public boolean isEquivalentTo(SemanticVersion other) {
        return precedence(other) == 0;
    }

    private int precedence(SemanticVersion other) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != other.numbers[i]) {
                return Long.compare(numbers[i], other.numbers[i]);
            }
        }
        if (isPreRelease() && other.isPreRelease()) {
            return VersionIdentifiers.compare(preRelease, other.preRelease);
        }
        return Boolean.compare(other.isPreRelease(), isPreRelease());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SemanticVersion that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The version as written. */
    @Override
    public String toString() {
        return text;
    }
}
