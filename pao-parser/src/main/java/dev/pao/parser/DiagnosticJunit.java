package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.internal.render.Output;
import dev.pao.parser.internal.render.Xml;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings as test results: JUnit XML, which Jenkins, GitLab and most CI servers read. Each file is a test case in a
 * suite of its own, so that the report can be written file by file with the counts that readers ask for. A case fails
 * if its file has errors; its warnings are its output. Characters that XML can't hold are written as U+FFFD.
 */
public final class DiagnosticJunit {

    private DiagnosticJunit() {}

    /**
     * A report that writes one XML document, case by case.
     *
     * @param writer takes the text; its encoding must be UTF-8
     * @param strict whether warnings fail, too
     */
    public static DiagnosticReport report(Writer writer, boolean strict) {
        return new Report(new Output(writer), strict);
    }

    private static final class Report implements DiagnosticReport {

        private static final String BEGINNING =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"PAO\">\n";

        private final Output output;
        private final boolean strict;
        private boolean begun;

        Report(Output output, boolean strict) {
            this.output = output;
            this.strict = strict;
        }

        @Override
        public void accept(CheckedFile file) {
            begin();
            String path = Xml.attribute(file.path());
            output.write("  <testsuite name=\"" + path + "\" tests=\"1\" failures=\"" + (file.isGood(strict) ? 0 : 1)
                    + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n    <testcase name=\"" + path + "\" classname=\""
                    + Xml.attribute(group(file.path())) + "\" time=\"0\"");
            output.write(file.diagnostics().isEmpty() ? "/>\n" : ">\n" + findings(file) + "    </testcase>\n");
            output.write("  </testsuite>\n");
        }

        @Override
        public void end() {
            begin();
            output.write("</testsuites>\n");
        }

        private void begin() {
            if (!begun) {
                output.write(BEGINNING);
                begun = true;
            }
        }

        private String findings(CheckedFile file) {
            List<Diagnostic> failures = file.diagnostics().stream()
                    .filter(diagnostic -> strict || diagnostic.isError())
                    .toList();
            List<Diagnostic> others = file.diagnostics().stream()
                    .filter(diagnostic -> !strict && !diagnostic.isError())
                    .toList();
            Optional<String> source = file.source();
            return (failures.isEmpty() ? "" : failure(failures, source))
                    + (others.isEmpty() ? "" : "      <system-out>" + text(others, source) + "</system-out>\n");
        }

        /** Readers show the first failure of a case, so that there is one with all findings. */
        private static String failure(List<Diagnostic> failures, Optional<String> source) {
            Diagnostic first = failures.get(0);
            String more = failures.size() == 1 ? "" : " (and " + (failures.size() - 1) + " more)";
            return "      <failure message=\"" + Xml.attribute(first.message() + more) + "\" type=\""
                    + Xml.attribute(first.code().id()) + "\">" + text(failures, source) + "</failure>\n";
        }

        private static String text(List<Diagnostic> diagnostics, Optional<String> source) {
            return Xml.text(diagnostics.stream()
                    .map(diagnostic -> DiagnosticText.plain().render(diagnostic, source))
                    .collect(Collectors.joining("\n")));
        }

        /** The folder, in the way in which readers group cases by their class. */
        private static String group(String path) {
            int slash = path.lastIndexOf('/');
            return slash <= 0
                    ? "catalog"
                    : path.substring(0, slash).replaceAll("^[./]+", "").replace('/', '.');
        }
    }
}
