package dev.pao.model.change;

import dev.pao.model.field.Field;
import dev.pao.model.field.SelectionField;
import java.util.ArrayList;
import java.util.List;

/** What other choices mean. Where other texts are taken too, a choice is a suggestion, and losing it breaks nothing. */
final class ChoiceVerdicts {

    private ChoiceVerdicts() {}

    static List<Verdict> of(String key, Field before, Field after) {
        ListChange choices = ListChange.between(
                before.document().texts(key), after.document().texts(key));
        List<Verdict> verdicts = new ArrayList<>();
        if (!choices.lost().isEmpty()) {
            String lost = "lost " + ListChange.named("choice", choices.lost());
            boolean open = after instanceof SelectionField selection && selection.allowsCustom();
            verdicts.add(open ? Verdict.additive(lost + ", still taken as own text") : Verdict.breaking(lost));
        }
        if (!choices.gained().isEmpty()) {
            verdicts.add(Verdict.additive("gained " + ListChange.named("choice", choices.gained())));
        }
        return verdicts.isEmpty() ? List.of(Verdict.text("lists its choices in another order")) : verdicts;
    }
}
