package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.util.regex.Pattern;

/** Which values of a template are known before there is a request. */
public final class KnownValues {

    private static final Pattern TAG = Pattern.compile("\\{[{%#]");

    private KnownValues() {}

    /** Whether a value is the same in every request: nothing in it is a template. */
    public static boolean isConstant(Value value) {
        if (value instanceof Value.Text text) {
            return !TAG.matcher(text.text()).find();
        }
        if (value instanceof Value.Sequence list) {
            return list.values().stream().allMatch(KnownValues::isConstant);
        }
        return !(value instanceof Value.Mapping mapping)
                || mapping.entries().values().stream().allMatch(KnownValues::isConstant);
    }
}
