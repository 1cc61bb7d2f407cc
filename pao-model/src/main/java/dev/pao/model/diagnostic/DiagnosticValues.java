package dev.pao.model.diagnostic;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as plain values and back: the one shape that JSON output, sync records and the HTTP API share.
 *
 * <p>Keys: {@code code}, {@code severity}, {@code message}, {@code pointer}, and where known {@code path},
 * {@code start_line}, {@code start_column}, {@code end_line}, {@code end_column}, {@code hint}, {@code related}.
 */
public final class DiagnosticValues {

    private DiagnosticValues() {}

    /** The findings as a list of mappings. */
    public static Value.Sequence write(List<Diagnostic> diagnostics) {
        return new Value.Sequence(diagnostics.stream()
                .map(diagnostic -> (Value) write(diagnostic))
                .toList());
    }

    /** One finding as a mapping. */
    public static Value.Mapping write(Diagnostic diagnostic) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("code", Value.of(diagnostic.code().id()));
        entries.put("severity", Value.of(diagnostic.severity().word()));
        entries.put("message", Value.of(diagnostic.message()));
        entries.put("pointer", Value.of(diagnostic.pointer().text()));
        diagnostic.path().ifPresent(path -> entries.put("path", Value.of(path)));
        diagnostic.span().ifPresent(span -> putSpan(entries, span));
        diagnostic.hint().ifPresent(hint -> entries.put("hint", Value.of(hint)));
        if (!diagnostic.related().isEmpty()) {
            entries.put(
                    "related",
                    new Value.Sequence(diagnostic.related().stream()
                            .map(DiagnosticValues::write)
                            .toList()));
        }
        return new Value.Mapping(entries);
    }

    /**
     * The findings of a list that {@link #write(List)} made. A code that this version does not know keeps its id and
     * severity.
     *
     * @throws IllegalArgumentException if the list has another shape
     */
    public static List<Diagnostic> read(Value.Sequence list) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Value value : list.values()) {
            if (!(value instanceof Value.Mapping mapping)) {
                throw new IllegalArgumentException("a diagnostic is a mapping, found a " + value.kindName());
            }
            diagnostics.add(read(mapping));
        }
        return List.copyOf(diagnostics);
    }

    private static Diagnostic read(Value.Mapping mapping) {
        Diagnostic diagnostic = Diagnostic.of(
                code(mapping), new JsonPointer(required(mapping, "pointer")), required(mapping, "message"));
        Optional<String> path = mapping.text("path");
        if (path.isPresent()) {
            diagnostic = diagnostic.withPath(path.get());
        }
        Optional<SourceSpan> span = span(mapping);
        if (span.isPresent()) {
            diagnostic = diagnostic.withSpan(span.get());
        }
        Optional<String> hint = mapping.text("hint");
        if (hint.isPresent()) {
            diagnostic = diagnostic.withHint(hint.get());
        }
        for (Value place :
                mapping.sequence("related").map(Value.Sequence::values).orElse(List.of())) {
            if (place instanceof Value.Mapping entries) {
                diagnostic = diagnostic.withRelated(
                        new RelatedPlace(required(entries, "path"), span(entries), required(entries, "message")));
            }
        }
        return diagnostic;
    }

    private static Value write(RelatedPlace place) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("path", Value.of(place.path()));
        place.span().ifPresent(span -> putSpan(entries, span));
        entries.put("message", Value.of(place.message()));
        return new Value.Mapping(entries);
    }

    private static void putSpan(Map<String, Value> entries, SourceSpan span) {
        entries.put("start_line", Value.of(span.startLine()));
        entries.put("start_column", Value.of(span.startColumn()));
        entries.put("end_line", Value.of(span.endLine()));
        entries.put("end_column", Value.of(span.endColumn()));
    }

    private static Optional<SourceSpan> span(Value.Mapping mapping) {
        return mapping.decimal("start_line")
                .map(line -> new SourceSpan(
                        line.intValueExact(),
                        number(mapping, "start_column"),
                        number(mapping, "end_line"),
                        number(mapping, "end_column")));
    }

    private static int number(Value.Mapping mapping, String key) {
        return mapping.decimal(key).map(BigDecimal::intValueExact).orElseThrow(() -> missing(key));
    }

    private static String required(Value.Mapping mapping, String key) {
        return mapping.text(key).orElseThrow(() -> missing(key));
    }

    private static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("a diagnostic has a `" + key + "`, found none");
    }

    private static DiagnosticCode code(Value.Mapping mapping) {
        String id = required(mapping, "code");
        Severity severity = Severity.valueOf(required(mapping, "severity").toUpperCase(Locale.ROOT));
        return StandardCode.find(id).map(DiagnosticCode.class::cast).orElseGet(() -> new UnlistedCode(id, severity));
    }

    /** A code of a host's rule, or of another version of PAO, known only from a stored finding. */
    private record UnlistedCode(String id, Severity severity) implements DiagnosticCode {
        @Override
        public String title() {
            return "a finding of kind " + id;
        }

        @Override
        public String mend() {
            return "see the documentation of the rule that reports " + id;
        }
    }
}
