package dev.pao.parser.internal.catalog;

import dev.pao.model.SemanticVersion;

/** From one version to the next. Below 1.0.0 the second number breaks and the third adds, as Semantic Versioning lets it. */
final class Steps {

    private Steps() {}

    /** Whether a version has higher precedence; build metadata has none. */
    static boolean isHigher(SemanticVersion version, SemanticVersion other) {
        return version.isAfter(other) && !version.isEquivalentTo(other);
    }

    /** The step that lies between two versions, the second of which is higher. */
    static Step between(SemanticVersion from, SemanticVersion to) {
        if (to.major() > from.major()) {
            return Step.MAJOR;
        }
        boolean minor = to.minor() > from.minor();
        if (from.major() == 0) {
            return minor ? Step.MAJOR : Step.MINOR;
        }
        return minor ? Step.MINOR : Step.PATCH;
    }

    /** The least version that is a step higher. */
    static String next(SemanticVersion from, Step step) {
        if (from.major() == 0) {
            return step == Step.MAJOR
                    ? "0." + (from.minor() + 1) + ".0"
                    : "0." + from.minor() + "." + (from.patch() + 1);
        }
        return switch (step) {
            case MAJOR -> (from.major() + 1) + ".0.0";
            case MINOR -> from.major() + "." + (from.minor() + 1) + ".0";
            case PATCH -> from.major() + "." + from.minor() + "." + (from.patch() + 1);
        };
    }
}
