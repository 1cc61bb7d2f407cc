package dev.pao.sync.control;

import dev.pao.model.SemanticVersion;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which item is to be held at which version, and who wants it. Immutable.
 *
 * @param item the item's name
 * @param version a version of it that was published; empty for the one that is served now
 * @param actor who decides; not blank
 * @param reason why; not blank
 * @param until when the hold ends by itself; empty for when somebody ends it, or the branch brings a later version
 */
public record Hold(
        String item, Optional<SemanticVersion> version, String actor, String reason, Optional<Instant> until) {

    /**
     * Refuses null and blank texts.
     *
     * @throws IllegalArgumentException for a blank text
     */
    public Hold {
        Texts.required("item", item);
        Objects.requireNonNull(version, "version");
        Texts.required("actor", actor);
        Texts.required("reason", reason);
        Objects.requireNonNull(until, "until");
    }

    /** Back to a version that was published, and held there. */
    public static Hold at(String item, SemanticVersion version, String actor, String reason) {
        return new Hold(item, Optional.of(version), actor, reason, Optional.empty());
    }

    /** Held where it stands. */
    public static Hold whereItStands(String item, String actor, String reason) {
        return new Hold(item, Optional.empty(), actor, reason, Optional.empty());
    }

    /** This, but it ends by itself at a moment. */
    public Hold until(Instant end) {
        return new Hold(item, version, actor, reason, Optional.of(end));
    }
}
