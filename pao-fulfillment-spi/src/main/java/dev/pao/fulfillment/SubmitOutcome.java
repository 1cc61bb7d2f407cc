package dev.pao.fulfillment;

import dev.pao.model.value.JsonPointer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What became of a request. */
public sealed interface SubmitOutcome {

    /**
     * It is recorded. Where the ticket system could not be reached, there is no ticket yet and the request's problem
     * says why; {@link FulfillmentService#refresh} tries again.
     *
     * @param request as it is recorded; an earlier one, if the key was used before
     * @param isNew whether it was recorded by this call
     */
    record Submitted(ServiceRequest request, boolean isNew) implements SubmitOutcome {
        /** Refuses null. */
        public Submitted {
            Objects.requireNonNull(request, "request");
        }
    }

    /**
     * It is recorded as failed, because the ticket system does not accept the order. The item's template, or what the
     * ticket system asks for, has to change.
     *
     * @param request as it is recorded
     * @param isNew whether it was recorded by this call
     * @param fieldMessages what the system says of its fields, as {@link FulfillmentException.Refused#fieldMessages} has them; empty
     *     when an earlier refusal is told again
     */
    record Refused(ServiceRequest request, boolean isNew, Map<String, String> fieldMessages) implements SubmitOutcome {
        /** Copies the map. */
        public Refused {
            Objects.requireNonNull(request, "request");
            fieldMessages = Collections.unmodifiableMap(new LinkedHashMap<>(fieldMessages));
        }
    }

    /**
     * The parameters break rules of the form. Nothing is recorded.
     *
     * @param violations all of them, in the order of the form, then parameters that are no field
     */
    record Rejected(List<RequestViolation> violations) implements SubmitOutcome, RenderOutcome {
        /** Copies the list. */
        public Rejected {
            violations = List.copyOf(violations);
        }
    }

    /**
     * The request is about something that is no longer so. Nothing is recorded.
     *
     * @param reason what it disagrees with
     * @param message the sentence for people
     */
    record Conflict(ConflictReason reason, String message) implements SubmitOutcome, RenderOutcome {
        /** Refuses null. */
        public Conflict {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * The item can't be fulfilled: nobody serves its system, or its template has a mistake or does not go with these
     * values. Nothing is recorded.
     *
     * @param place where in the item
     * @param message the sentence for people
     */
    record Unfulfillable(JsonPointer place, String message) implements SubmitOutcome, RenderOutcome {
        /** Refuses null. */
        public Unfulfillable {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(message, "message");
        }
    }

    /** What a request disagrees with. */
    enum ConflictReason {
        /** The requester saw another version of the item than the one that is ordered from. */
        VERSION,
        /** The key was used for another wish. */
        KEY
    }
}
