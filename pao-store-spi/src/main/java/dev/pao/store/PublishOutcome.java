package dev.pao.store;

import java.util.Objects;
import java.util.Optional;

/** What became of a publication. */
public sealed interface PublishOutcome {

    /**
     * All of it is visible.
     *
     * @param snapshot the catalog from now on
     */
    record Published(CatalogSnapshot snapshot) implements PublishOutcome {
        /** Refuses null. */
        public Published {
            Objects.requireNonNull(snapshot, "snapshot");
        }
    }

    /**
     * Nothing of it is visible, because another revision than the expected one is served.
     *
     * @param revision the revision that is served; 0 for none
     * @param served the commit that is served
     */
    record Superseded(long revision, Optional<CommitId> served) implements PublishOutcome {
        /** Refuses null. */
        public Superseded {
            Objects.requireNonNull(served, "served");
        }
    }
}
