package dev.pao.bridge.internal;

import dev.pao.fulfillment.RenderOutcome;
import dev.pao.fulfillment.RequestViolation;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.fulfillment.TemplatePlaces;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What becomes of a request, as JSON; {@code outcome} is the word for it. */
public final class OutcomeJson {

    private static final String OUTCOME = "outcome";

    private OutcomeJson() {}

    /** What became of a request. */
    public static Value.Mapping of(SubmitOutcome outcome) {
        if (outcome instanceof SubmitOutcome.Submitted submitted) {
            return recorded("submitted", submitted.request(), submitted.isNew());
        } else if (outcome instanceof SubmitOutcome.Refused refused) {
            return recorded("refused", refused.request(), refused.isNew())
                    .with("refusals", refusals(refused.fieldMessages()));
        }
        return unrecorded(outcome);
    }

    /** What would become of a request. */
    public static Value.Mapping of(RenderOutcome outcome) {
        return outcome instanceof RenderOutcome.Rendered ? word("accepted") : unrecorded(outcome);
    }

    private static Value.Mapping unrecorded(Object outcome) {
        if (outcome instanceof SubmitOutcome.Rejected rejected) {
            return rejected(rejected.violations());
        } else if (outcome instanceof SubmitOutcome.Conflict conflict) {
            return word("conflict").with("message", Value.of(conflict.message()));
        } else if (outcome instanceof SubmitOutcome.Unfulfillable unfulfillable) {
            return word("unfulfillable")
                    .with(
                            "message",
                            Value.of("the item can't be fulfilled: " + unfulfillable.message() + ", at `"
                                    + unfulfillable.place() + "` of its file"));
        }
        throw new IllegalStateException("there is no other outcome, found " + outcome);
    }

    private static Value.Mapping recorded(String word, ServiceRequest request, boolean isNew) {
        return word(word).with("is_new", Value.of(isNew)).with("request", RequestJson.of(request));
    }

    private static Value refusals(Map<String, String> fieldMessages) {
        List<Value> refusals = new ArrayList<>();
        TemplatePlaces.of(fieldMessages)
                .forEach((place, message) -> refusals.add(Value.Mapping.EMPTY
                        .with("place", Value.of(place.text()))
                        .with("message", Value.of(message))));
        return new Value.Sequence(refusals);
    }

    private static Value.Mapping rejected(List<RequestViolation> violations) {
        List<Value> told = new ArrayList<>();
        violations.forEach(violation -> told.add(Value.Mapping.EMPTY
                .with("field", Value.of(violation.field()))
                .with("rule", Value.of(violation.rule()))
                .with("message", Value.of(violation.message()))));
        return word("rejected").with("violations", new Value.Sequence(told));
    }

    private static Value.Mapping word(String outcome) {
        return Value.Mapping.EMPTY.with(OUTCOME, Value.of(outcome));
    }
}
