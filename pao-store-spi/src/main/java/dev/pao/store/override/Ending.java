package dev.pao.store.override;

import java.util.Objects;
import java.util.Optional;

/** How a pin or a hold ended. */
public sealed interface Ending {

    /** How, in one lower-case word, for columns and documents. */
    String word();

    /** Who ended it, and why; empty if it ended by itself. */
    default Optional<Decision> decision() {
        return Optional.empty();
    }

    /**
     * Somebody ended it.
     *
     * @param by who, and why
     */
    record ByHand(Decision by) implements Ending {
        /** Refuses null. */
        public ByHand {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String word() {
            return "by_hand";
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.of(by);
        }
    }

    /** Its time was over. */
    record Expired() implements Ending {
        @Override
        public String word() {
            return "expired";
        }
    }

    /** The branch brought a later version that is good, and the item returned to it. */
    record Returned() implements Ending {
        @Override
        public String word() {
            return "returned";
        }
    }
}
