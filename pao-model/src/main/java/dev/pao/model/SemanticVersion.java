package dev.pao.model;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.semver4j.Semver;

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

    /** A strict grammar, because semver4j alone also takes a leading `v`. */
    private static final Pattern GRAMMAR = Pattern.compile(PATTERN);

    private final Semver version;

    private SemanticVersion(Semver version) {
        this.version = version;
    }

    /**
     * The version of a text.
     *
     * @throws IllegalArgumentException if the text is not a semantic version of at most 255 characters
     */
    public static SemanticVersion of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a semantic version is three numbers such as `1.0.0`, found `" + text + "`"));
    }

    /** The version of a text, or empty if the text is not one. */
    public static Optional<SemanticVersion> parse(String text) {
        if (text.length() > MAX_LENGTH || !GRAMMAR.matches(text)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Semver.parse(text)).map(SemanticVersion::new);
    }

    /** The first number: raised when callers can break. */
    public long major() {
        return version.getMajor();
    }

    /** The second number: raised when something is added. */
    public long minor() {
        return version.getMinor();
    }

    /** The third number: raised for mends. */
    public long patch() {
        return version.getPatch();
    }

    /** Whether this version comes before its release, such as {@code 1.0.0-rc.1}. */
    public boolean isPreRelease() {
        return !version.getPreRelease().isEmpty();
    }

    /** Whether this version has higher precedence than the other. */
    public boolean isAfter(SemanticVersion other) {
        return compareTo(other) > 0;
    }

    /** By precedence, and by build metadata only where precedence is equal, so that the order agrees with equals. */
    @Override
    public int compareTo(SemanticVersion other) {
        int precedence = version.isGreaterThan(other.version) ? 1 : version.isLowerThan(other.version) ? -1 : 0;
        return precedence != 0 ? precedence : toString().compareTo(other.toString());
    }

    /** Whether both have the same precedence: equal but for build metadata. */
    public boolean isEquivalentTo(SemanticVersion other) {
        return !version.isGreaterThan(other.version) && !version.isLowerThan(other.version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SemanticVersion that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The version as written. */
    @Override
    public String toString() {
        return version.getVersion();
    }
}
