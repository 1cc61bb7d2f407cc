package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.StringField;
import dev.pao.model.field.TextFormat;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format is one of those that the format knows. */
final class FormatUnknown extends FieldRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.FORMAT_UNKNOWN;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (field instanceof StringField text && text.format().isEmpty()) {
            Optional<String> word = field.document().text("format");
            if (word.isPresent()) {
                findings.report(
                        place.child("format"),
                        Shown.field(field, place) + " has the format " + Wording.quote(word.get())
                                + ", which is not known, expected one of the formats",
                        hint(word.get()));
            }
        }
    }

    private static String hint(String word) {
        List<String> words =
                Arrays.stream(TextFormat.values()).map(TextFormat::word).toList();
        return NearestName.of(word, words)
                .map(known -> "did you mean " + Wording.quote(known) + "?")
                .orElse("use " + Wording.either(words));
    }
}
