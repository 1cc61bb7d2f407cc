package dev.pao.store.jdbc.internal;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;

/** Diagnostics as they lie in a column. */
final class Findings {

    private Findings() {}

    static Value write(List<Diagnostic> diagnostics) {
        return DiagnosticValues.write(diagnostics);
    }

    static List<Diagnostic> read(String json) {
        return DiagnosticValues.read((Value.Sequence) ValueJson.read(json));
    }
}
