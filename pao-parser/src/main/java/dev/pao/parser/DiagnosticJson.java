package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.ValueJson;
import dev.pao.parser.internal.render.JsonList;
import dev.pao.parser.internal.render.Output;
import java.io.Writer;
import java.util.List;

/** Findings as machines read them: a JSON array of the mappings that {@link DiagnosticValues} describes. */
public final class DiagnosticJson {

    private DiagnosticJson() {}

    /** The findings in the order given, over several lines, without a line break at the end. */
    public static String render(List<Diagnostic> diagnostics) {
        return ValueJson.writeIndented(DiagnosticValues.write(diagnostics));
    }

    /** A report that writes the same text, finding by finding, and a line break at its end. */
    public static DiagnosticReport report(Writer writer) {
        return new Report(new Output(writer));
    }

    private static final class Report implements DiagnosticReport {

        private final Output output;
        private final JsonList list;

        Report(Output output) {
            this.output = output;
            this.list = new JsonList(output, 0);
        }

        @Override
        public void accept(CheckedFile file) {
            file.diagnostics().forEach(diagnostic -> list.add(DiagnosticValues.write(diagnostic)));
        }

        @Override
        public void end() {
            list.end();
            output.write("\n");
        }
    }
}
