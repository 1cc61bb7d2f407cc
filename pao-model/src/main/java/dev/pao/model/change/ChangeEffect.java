package dev.pao.model.change;

import java.util.Locale;

/** What a change means for those who request the item, from the least to the most. */
public enum ChangeEffect {
    /** People read or see something else; every request that was good stays good and means the same. */
    TEXT(VersionStep.PATCH),
    /** Every request that was good stays good, but more is possible or it comes to something else. */
    ADDITIVE(VersionStep.MINOR),
    /** A request that was good can be refused now, or can lose what it said. */
    BREAKING(VersionStep.MAJOR);

    private final VersionStep step;

    ChangeEffect(VersionStep step) {
        this.step = step;
    }

    /** The step of the version that such a change needs. */
    public VersionStep step() {
        return step;
    }

    /** The lower-case word used in every output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
