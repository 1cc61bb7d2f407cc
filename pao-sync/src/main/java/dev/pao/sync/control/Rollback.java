package dev.pao.sync.control;

import dev.pao.store.CommitId;
import dev.pao.store.history.CatalogPoint;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the whole catalog is to be set back to, and who wants it. Immutable.
 *
 * @param point the point in history; empty for what is served now
 * @param actor who decides; not blank
 * @param reason why; not blank
 * @param until when the pin ends by itself; empty for when somebody ends it
 */
public record Rollback(Optional<CatalogPoint> point, String actor, String reason, Optional<Instant> until) {

    /**
     * Refuses null and blank texts.
     *
     * @throws IllegalArgumentException for a blank text
     */
    public Rollback {
        Objects.requireNonNull(point, "point");
        Texts.required("actor", actor);
        Texts.required("reason", reason);
        Objects.requireNonNull(until, "until");
    }

    /** Back to a point in history, until somebody ends it. */
    public static Rollback to(CatalogPoint point, String actor, String reason) {
        return new Rollback(Optional.of(point), actor, reason, Optional.empty());
    }

    /** Back to a commit, as it was last served, until somebody ends it. */
    public static Rollback to(CommitId commit, String actor, String reason) {
        return to(CatalogPoint.commit(commit), actor, reason);
    }

    /** The catalog stays where it stands, until somebody ends it. */
    public static Rollback whereItStands(String actor, String reason) {
        return new Rollback(Optional.empty(), actor, reason, Optional.empty());
    }

    /** This, but it ends by itself at a moment. */
    public Rollback until(Instant end) {
        return new Rollback(point, actor, reason, Optional.of(end));
    }
}
