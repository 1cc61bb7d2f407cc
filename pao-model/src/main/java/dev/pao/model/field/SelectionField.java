package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;

/** One of several choices. */
public final class SelectionField extends Field {

    SelectionField(Value.Mapping document) {
        super(document, StandardFieldType.SELECTION);
    }

    /** The choices. */
    public List<String> oneof() {
        return document().texts("oneof");
    }

    /** Whether other texts are allowed too. */
    public boolean allowsCustom() {
        return document().flag("allow_custom").orElse(false);
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        String text = ((Value.Text) value).text();
        return allowsCustom() || oneof().contains(text)
                ? List.of()
                : List.of(new Violation("oneof", "is not one of its choices"));
    }
}
