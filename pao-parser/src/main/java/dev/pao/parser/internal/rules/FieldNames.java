package dev.pao.parser.internal.rules;

import dev.pao.model.rule.Findings;
import java.util.stream.IntStream;

/** The names of an item's fields. */
final class FieldNames {

    private FieldNames() {}

    /** Whether a field may have a name that could not be read, so that nothing follows from a name's absence. */
    static boolean mayBeMore(int fields, Findings findings) {
        return findings.isIncomplete(Places.FIELDS)
                || IntStream.range(0, fields)
                        .anyMatch(i -> findings.isDamaged(Places.field(i).child("name")));
    }
}
