package dev.pao.fulfillment.internal.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the inspection of one template found so far. */
final class InspectionNotes {

    static final String USE_ALLOWED = "use printing, `if`, `for` over a list and the allowed filters";

    /** A text with more is not mended one by one; finding the place of each would take longer than anybody reads. */
    private static final int MOST = 100;

    private final TokenPlaces tokens;
    private final List<TemplateProblem> problems = new ArrayList<>();

    InspectionNotes(TokenPlaces tokens) {
        this.tokens = tokens;
    }

    Place token(int index) {
        return tokens.token(index);
    }

    Place tag(int index) {
        return tokens.tagAround(index);
    }

    Place tagNamed(String name) {
        return tokens.tagNamed(name);
    }

    Place symbolBefore(int index, List<String> symbols) {
        return tokens.symbolBefore(index, symbols);
    }

    String text(Place place) {
        return tokens.text(place);
    }

    void deny(Place place, String message, String hint) {
        note(TemplateProblem.at(place, TemplateProblem.Kind.FEATURE, message, hint));
    }

    void unknown(TemplateProblem.Kind kind, Place place, String message, String hint) {
        note(TemplateProblem.at(place, kind, message, hint));
    }

    /** Whether nothing more is told. */
    boolean areFull() {
        return problems.size() >= MOST;
    }

    List<TemplateProblem> problems() {
        return problems.isEmpty() ? List.of() : inOrder();
    }

    private List<TemplateProblem> inOrder() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(TemplateProblem::offset))
                .limit(MOST)
                .toList();
    }

    private void note(TemplateProblem problem) {
        problems.add(problem);
    }
}
