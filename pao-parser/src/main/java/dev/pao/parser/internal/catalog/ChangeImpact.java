package dev.pao.parser.internal.catalog;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.Field;
import dev.pao.parser.internal.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a change asks of the version: major for what can break a caller, minor for what adds, patch for text.
 *
 * @param step the part of the version that has to rise
 * @param reason the change that asks for it, as a sentence
 */
record ChangeImpact(Step step, String reason) {

    /** A change of texts only. */
    static final ChangeImpact TEXT = new ChangeImpact(Step.PATCH, "texts change");

    /** The impact of the weightiest change between two versions of an item. */
    static ChangeImpact between(CatalogItem before, CatalogItem after) {
        List<ChangeImpact> impacts = new ArrayList<>();
        for (Field field : before.presentation().fields()) {
            after.presentation()
                    .field(field.name())
                    .ifPresentOrElse(
                            now -> new FieldChange(field, now).impacts().forEach(impacts::add),
                            () -> impacts.add(of(Step.MAJOR, field, "is gone")));
        }
        for (Field field : after.presentation().fields()) {
            if (before.presentation().field(field.name()).isEmpty()) {
                impacts.add(added(field));
            }
        }
        return Stream.concat(impacts.stream(), Stream.concat(systemChange(before, after).stream(), Stream.of(TEXT)))
                .max(Comparator.comparing(ChangeImpact::step))
                .orElse(TEXT);
    }

    static ChangeImpact of(Step step, Field field, String change) {
        return new ChangeImpact(step, "field " + Wording.quote(field.name()) + " " + change);
    }

    private static ChangeImpact added(Field field) {
        boolean breaks = field.isRequired() && field.defaultValue().isEmpty();
        return breaks
                ? of(Step.MAJOR, field, "is new, required and without a default")
                : of(Step.MINOR, field, "is new");
    }

    private static Optional<ChangeImpact> systemChange(CatalogItem before, CatalogItem after) {
        boolean same = before.fulfillment()
                .manual()
                .system()
                .equals(after.fulfillment().manual().system());
        return same
                ? Optional.empty()
                : Optional.of(new ChangeImpact(Step.MINOR, "requests go to another ticket system"));
    }
}
