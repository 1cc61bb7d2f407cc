package dev.pao.fulfillment;

import java.util.Objects;

/** What became of the wish to cancel a request. */
public sealed interface CancelOutcome {

    /** The request as it is now. */
    ServiceRequest request();

    /**
     * It is cancelled, now or before.
     *
     * @param request as it is recorded
     */
    record Cancelled(ServiceRequest request) implements CancelOutcome {
        /** Refuses null. */
        public Cancelled {
            Objects.requireNonNull(request, "request");
        }
    }

    /**
     * It has a ticket, which has to be closed in its own system; the request follows.
     *
     * @param request as it is recorded, with its ticket
     */
    record HasTicket(ServiceRequest request) implements CancelOutcome {
        /** Refuses null. */
        public HasTicket {
            Objects.requireNonNull(request, "request");
        }
    }

    /**
     * It is being placed, or it is not known whether there is a ticket. Worth trying again while the request is {@linkplain
     * ServiceRequest#dueAt looked at} by itself; else people have to look first.
     *
     * @param request as it is recorded
     */
    record Undecided(ServiceRequest request) implements CancelOutcome {
        /** Refuses null. */
        public Undecided {
            Objects.requireNonNull(request, "request");
        }
    }

    /**
     * It was completed or failed before.
     *
     * @param request as it is recorded
     */
    record Finished(ServiceRequest request) implements CancelOutcome {
        /** Refuses null. */
        public Finished {
            Objects.requireNonNull(request, "request");
        }
    }

    /** What a request, after the wish, says of it. */
    static CancelOutcome of(ServiceRequest request) {
        if (request.state() == RequestState.CANCELLED) {
            return new Cancelled(request);
        }
        if (request.state().isFinal()) {
            return new Finished(request);
        }
        return request.ticket().isPresent() ? new HasTicket(request) : new Undecided(request);
    }
}
