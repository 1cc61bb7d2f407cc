package dev.pao.fulfillment;

import java.util.Objects;

/** What a request comes to before anything is recorded or sent. */
public sealed interface RenderOutcome
        permits RenderOutcome.Rendered, SubmitOutcome.Rejected, SubmitOutcome.Conflict, SubmitOutcome.Unfulfillable {

    /**
     * The order that would be placed.
     *
     * @param order what the provider would get
     */
    record Rendered(Order order) implements RenderOutcome {
        /** Refuses null. */
        public Rendered {
            Objects.requireNonNull(order, "order");
        }
    }
}
