package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.TextFormat;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Synonyms;
import dev.pao.parser.internal.report.Wording;
import java.util.List;

/** A field is of a type that the host knows. */
final class FieldTypeUnknown extends FieldRule {

    private final List<String> words;

    FieldTypeUnknown(FieldTypes types) {
        this.words = List.copyOf(types.words());
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.FIELD_TYPE_UNKNOWN;
    }

    @Override
    void check(Field field, JsonPointer place, Findings findings) {
        if (field instanceof CustomField custom && !custom.isKnown()) {
            String word = field.type().word();
            findings.report(
                    place.child("type"),
                    Shown.field(field, place) + " has the type " + Wording.quote(word)
                            + ", which is not known, expected one of the field types",
                    hint(word));
        }
    }

    private String hint(String word) {
        if (TextFormat.find(word).isPresent()) {
            return "use the type `string` with the key `format: " + word + "`";
        }
        return Synonyms.ofType(word)
                .filter(words::contains)
                .or(() -> NearestName.of(word, words))
                .map(known -> "did you mean " + Wording.quote(known) + "?")
                .orElse("use " + Wording.either(words));
    }
}
