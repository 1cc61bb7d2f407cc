package dev.pao.parser;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.parser.internal.render.JsonList;
import dev.pao.parser.internal.render.Output;
import dev.pao.parser.internal.render.SarifResult;
import dev.pao.parser.internal.render.SarifRules;
import java.io.Writer;
import java.util.List;

/**
 * Findings as tools for static analysis exchange them: SARIF 2.1.0 (OASIS), which GitHub, GitLab, Azure DevOps and
 * editors read. One run, with a result for each finding and a rule for each code among them. Paths stand relative to
 * {@code %SRCROOT%}, columns count UTF-16 code units, and a fingerprint knows a finding again when its line moves.
 */
public final class DiagnosticSarif {

    private DiagnosticSarif() {}

    /** A report that writes one SARIF log, result by result. */
    public static DiagnosticReport report(Writer writer) {
        return new Report(new Output(writer));
    }

    /** What is known at the end, the rules among it, stands behind the results: keys have no order in JSON. */
    private static final class Report implements DiagnosticReport {

        private static final String BEGINNING = """
                {
                  "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
                  "version" : "2.1.0",
                  "runs" : [
                    {
                      "columnKind" : "utf16CodeUnits",
                      "results" :\s""";

        private final Output output;
        private final JsonList results;
        private final SarifRules rules = new SarifRules();
        private boolean begun;

        Report(Output output) {
            this.output = output;
            this.results = new JsonList(output, 3);
        }

        @Override
        public void accept(CheckedFile file) {
            begin();
            SarifResult result = new SarifResult(rules);
            file.diagnostics().forEach(diagnostic -> results.add(result.of(diagnostic)));
        }

        @Override
        public void end() {
            begin();
            results.end();
            output.write(",\n      \"originalUriBaseIds\" : " + indented(SarifResult.bases()));
            output.write(",\n      \"invocations\" : " + indented(invocations()));
            output.write(",\n      \"tool\" : " + indented(rules.tool()));
            output.write("\n    }\n  ]\n}\n");
        }

        private void begin() {
            if (!begun) {
                output.write(BEGINNING);
                begun = true;
            }
        }

        private static Value invocations() {
            return new Value.Sequence(List.of(Value.Mapping.EMPTY.with("executionSuccessful", Value.of(true))));
        }

        private static String indented(Value value) {
            return ValueJson.writeIndented(value).replace("\n", "\n      ");
        }
    }
}
