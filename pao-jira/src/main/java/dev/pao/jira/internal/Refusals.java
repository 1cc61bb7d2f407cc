package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.jira.internal.draft.IssueDraft;
import dev.pao.jira.internal.draft.TemplateProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Refusals that say where in the template they come from. */
final class Refusals {

    private Refusals() {}

    /** Why Jira was not even asked to take an order: somebody has to set it up, or the order is refused. */
    static FulfillmentException of(IssueDraft draft) {
        String all = draft.problems().stream().map(TemplateProblem::message).collect(Collectors.joining("; "));
        return draft.problems().stream().allMatch(problem -> problem.kind() == TemplateProblem.Kind.SETUP)
                ? new Stalled("this Jira is not set up for the issue: " + all, null)
                : refused(draft, all);
    }

    private static Refused refused(IssueDraft draft, String all) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (TemplateProblem problem : draft.problems()) {
            messages.merge(problem.place().text(), problem.message(), (first, second) -> first + "; " + second);
        }
        return new Refused("this Jira can't take the issue: " + all, messages);
    }

    /** A refusal by Jira, whose words about fields are put at the keys that the fields come from. */
    static Refused located(Refused refused, IssueDraft draft) {
        Map<String, String> messages = new LinkedHashMap<>();
        refused.fieldMessages()
                .forEach((field, message) -> messages.put(
                        draft.place(field).map(place -> place.text()).orElse(field), message));
        return new Refused(String.valueOf(refused.getMessage()), messages);
    }
}
