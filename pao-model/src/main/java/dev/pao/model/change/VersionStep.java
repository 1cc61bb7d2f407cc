package dev.pao.model.change;

import dev.pao.model.SemanticVersion;
import java.util.Locale;
import java.util.Optional;

/**
 * Which part of a version rises, from the least to the most. Below 1.0.0 the second number breaks and the third adds, as
 * Semantic Versioning 2.0.0 (§4) lets it.
 */
public enum VersionStep {
    /** For texts. */
    PATCH,
    /** For what is added. */
    MINOR,
    /** For what can break a caller. */
    MAJOR;

    /**
     * The step that lies between two versions; empty unless the second has the higher precedence, for which build
     * metadata does not count. From 0.y.z only a minor and a major step can be made.
     */
    public static Optional<VersionStep> between(SemanticVersion from, SemanticVersion to) {
        if (!to.isAfter(from) || to.isEquivalentTo(from)) {
            return Optional.empty();
        }
        if (to.major() > from.major()) {
            return Optional.of(MAJOR);
        }
        boolean minor = to.minor() > from.minor();
        if (from.major() == 0) {
            return Optional.of(minor ? MAJOR : MINOR);
        }
        return Optional.of(minor ? MINOR : PATCH);
    }

    /** The least release that is this step or more above a version. */
    public SemanticVersion after(SemanticVersion version) {
        long major = version.major();
        long minor = version.minor();
        if (major == 0) {
            return this == MAJOR ? release(0, minor + 1, 0) : release(0, minor, version.patch() + 1);
        }
        return switch (this) {
            case MAJOR -> release(major + 1, 0, 0);
            case MINOR -> release(major, minor + 1, 0);
            case PATCH -> release(major, minor, version.patch() + 1);
        };
    }

    /** The lower-case word used in every output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SemanticVersion release(long major, long minor, long patch) {
        return SemanticVersion.of(major + "." + minor + "." + patch);
    }
}
