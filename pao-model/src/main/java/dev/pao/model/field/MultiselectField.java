package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Any number of several choices, each at most once. */
public final class MultiselectField extends Field {

    MultiselectField(Value.Mapping document) {
        super(document, StandardFieldType.MULTISELECT);
    }

    /** The choices. */
    public List<String> options() {
        return document().texts("options");
    }

    /** The least number of choices. */
    public Optional<Long> minSelections() {
        return integer("min_selections");
    }

    /** The largest number of choices. */
    public Optional<Long> maxSelections() {
        return integer("max_selections");
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        List<Value> chosen = ((Value.Sequence) value).values();
        Set<String> options = new HashSet<>(options());
        Set<String> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (Value choice : chosen) {
            String text = ((Value.Text) choice).text();
            if (!options.contains(text)) {
                violations.add(new Violation("options", "holds `" + text + "`, which is not one of its options"));
            } else if (!seen.add(text)) {
                violations.add(new Violation("options", "holds `" + text + "` twice"));
            }
        }
        minSelections()
                .filter(least -> chosen.size() < least)
                .ifPresent(
                        least -> violations.add(new Violation("min_selections", "holds fewer than " + choices(least))));
        maxSelections()
                .filter(most -> chosen.size() > most)
                .ifPresent(most -> violations.add(new Violation("max_selections", "holds more than " + choices(most))));
        return List.copyOf(violations);
    }

    private static String choices(long count) {
        return count + (count == 1 ? " choice" : " choices");
    }
}
