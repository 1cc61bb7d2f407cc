package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.ValueJson;
import java.util.List;

/** Findings as machines read them: a JSON array of the mappings that {@link DiagnosticValues} describes. */
public final class DiagnosticJson {

    private DiagnosticJson() {}

    /** The findings in the order given, over several lines, without a line break at the end. */
    public static String render(List<Diagnostic> diagnostics) {
        return ValueJson.writeIndented(DiagnosticValues.write(diagnostics));
    }
}
