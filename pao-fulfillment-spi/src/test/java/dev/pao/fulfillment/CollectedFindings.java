package dev.pao.fulfillment;

import dev.pao.model.CatalogItem;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** Keeps what rules report, as lines: code, place, stretch, message and hint. */
final class CollectedFindings implements Findings {

    private final List<String> lines = new ArrayList<>();
    private final List<JsonPointer> damaged;
    private String code = "";

    private CollectedFindings(List<JsonPointer> damaged) {
        this.damaged = damaged;
    }

    static List<String> of(List<ItemRule> rules, CatalogItem item, JsonPointer... damaged) {
        CollectedFindings findings = new CollectedFindings(List.of(damaged));
        for (ItemRule rule : rules) {
            findings.code = rule.code().id();
            rule.check(item, findings);
        }
        return findings.lines;
    }

    @Override
    public void report(JsonPointer place, String message) {
        report(place, message, "");
    }

    @Override
    public void report(JsonPointer place, String message, String hint) {
        lines.add(code + " " + place + ": " + message + " (" + hint + ")");
    }

    @Override
    public void reportWithin(JsonPointer place, int offset, int length, String message, String hint) {
        lines.add(code + " " + place + "@" + offset + "+" + length + ": " + message + " (" + hint + ")");
    }

    @Override
    public void reportKey(JsonPointer place, String message, String hint) {
        lines.add(code + " " + place + "#: " + message + " (" + hint + ")");
    }

    @Override
    public boolean isIncomplete(JsonPointer place) {
        return damaged.contains(place);
    }

    @Override
    public boolean isDamaged(JsonPointer place) {
        return damaged.stream().anyMatch(mark -> mark.isWithin(place));
    }
}
