package dev.pao.parser.schema;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.CatalogSchema;
import dev.pao.parser.Parsed;
import dev.pao.parser.schema.SchemaJudge.Complaint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds what a parser says of a text against what the schema says of an editor's reading of it. */
final class Agreement {

    /** No file that must be named after its item. */
    private static final String PATH = "catalog/item";

    private static final CatalogParser PARSER = CatalogParser.builder().build();
    private static final SchemaJudge SCHEMA =
            SchemaJudge.of(CatalogSchema.of(FieldTypes.standard()).json());

    /** Found at the second of two texts, of which either may be written without quotes. */
    private static final Set<DiagnosticCode> REPETITIONS =
            Set.of(StandardCode.TAG_DUPLICATE, StandardCode.CHOICE_DUPLICATE);

    /** A text beyond a limit is not read on, so that PAO says nothing of what is in it. */
    private static final Set<DiagnosticCode> LIMITS =
            Set.of(StandardCode.FILE_TOO_LARGE, StandardCode.TOO_DEEP, StandardCode.TOO_MANY_NODES);

    private Agreement() {}

    static boolean isGoodForBoth(byte[] content) {
        return PARSER.parse(PATH, content).value().isPresent()
                && SCHEMA.judge(EditorReading.of(content).orElseThrow().value()).isEmpty();
    }

    /** Where they differ: each mistake that one finds, and the other does not find there or next to it. */
    static List<Difference> differences(byte[] content) {
        Parsed<CatalogItem> parsed = PARSER.parse(PATH, content);
        List<Diagnostic> errors =
                parsed.diagnostics().stream().filter(Diagnostic::isError).toList();
        Optional<EditorReading> reading = EditorReading.of(content);
        if (reading.isEmpty()) {
            return errors.isEmpty() ? List.of(new Difference("", JsonPointer.ROOT, "", "not read")) : List.of();
        }
        return differences(
                errors, SCHEMA.judge(reading.get().value()), reading.get().typed());
    }

    private static List<Difference> differences(
            List<Diagnostic> errors, List<Complaint> complaints, Map<JsonPointer, String> typed) {
        List<Difference> differences = new ArrayList<>();
        for (Diagnostic error : errors) {
            JsonPointer place = error.pointer();
            if (complaints.stream().noneMatch(complaint -> isNear(complaint, place))) {
                boolean repeats = REPETITIONS.contains(error.code());
                String text = written(repeats ? place.parent() : place, typed);
                differences.add(new Difference(error.code().id(), place, text, error.message()));
            }
        }
        boolean isReadOn = errors.stream().noneMatch(error -> LIMITS.contains(error.code()));
        for (Complaint complaint : isReadOn ? complaints : List.<Complaint>of()) {
            JsonPointer place = complaint.place();
            if (errors.stream().noneMatch(error -> isNear(complaint, error.pointer()))) {
                String text = complaint.keyword() + " " + complaint.message();
                differences.add(new Difference("", place, written(place, typed), text));
            }
        }
        return differences;
    }

    /** What is written at a place, or at one of the members of the list there. */
    private static String written(JsonPointer place, Map<JsonPointer, String> typed) {
        return typed.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(place) || entry.getKey().parent().equals(place))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** A list may be blamed for its member, and a key that is misspelt is missed by one and too much for the other. */
    private static boolean isNear(Complaint complaint, JsonPointer place) {
        return complaint.place().equals(place)
                || complaint.place().equals(place.parent())
                || (complaint.keyword().equals("required")
                        && complaint.place().parent().equals(place.parent()));
    }
}
