package dev.pao.parser.internal.rules;

import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts that are listed twice. */
final class Repeats {

    private Repeats() {}

    /** Reports every text that stands earlier in the list. */
    static void report(List<String> texts, JsonPointer list, String subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!seen.add(texts.get(i))) {
                findings.report(
                        list.child(i),
                        subject + " " + Wording.quote(texts.get(i)) + " twice, expected it once",
                        "remove one of the two");
            }
        }
    }
}
