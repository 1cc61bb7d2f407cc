package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.parser.internal.render.Output;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as annotations of GitHub Actions: lines that a step prints and GitHub shows beside the code of a pull request
 * (workflow commands). GitHub shows the first ten errors and the first ten warnings of a step; all stand in its log.
 * So errors come first, and where GitHub hides some, a notice at the end counts them.
 */
public final class DiagnosticGithub {

    /** As GitHub's documentation says of annotations, for each kind and step. */
    private static final int SHOWN = 10;

    /** Warnings that wait for the errors; more than these are written as they come. */
    private static final int MOST_WAITING = 10_000;

    private DiagnosticGithub() {}

    /** A report that writes one line for each finding: errors as they come, warnings at the end. */
    public static DiagnosticReport report(Writer writer) {
        return new Report(new Output(writer));
    }

    private static final class Report implements DiagnosticReport {

        private final Output output;
        private final List<String> waiting = new ArrayList<>();
        private long files;
        private long errors;
        private long warnings;

        Report(Output output) {
            this.output = output;
        }

        @Override
        public void accept(CheckedFile file) {
            files += file.diagnostics().isEmpty() ? 0 : 1;
            errors += file.errors();
            warnings += file.warnings();
            for (Diagnostic diagnostic : file.diagnostics()) {
                String line = line(diagnostic);
                if (diagnostic.isError() || waiting.size() >= MOST_WAITING) {
                    output.write(line);
                } else {
                    waiting.add(line);
                }
            }
        }

        @Override
        public void end() {
            waiting.forEach(output::write);
            if (errors > SHOWN || warnings > SHOWN) {
                output.write("::notice title=PAO::"
                        + data(count(errors, "error") + " and " + count(warnings, "warning") + " in "
                                + count(files, "file") + "; GitHub shows the first " + SHOWN
                                + " errors and warnings of a step, its log has all of them")
                        + "\n");
            }
        }
    }

    private static String line(Diagnostic diagnostic) {
        StringBuilder line =
                new StringBuilder("::").append(diagnostic.severity().word()).append(' ');
        diagnostic
                .path()
                .ifPresent(path -> line.append("file=").append(property(path)).append(','));
        diagnostic.span().ifPresent(span -> append(span, line));
        return line.append("title=")
                .append(property(
                        diagnostic.code().id() + " " + diagnostic.code().title()))
                .append("::")
                .append(data(diagnostic.message()
                        + diagnostic.hint().map(hint -> "\nhint: " + hint).orElse("")))
                .append('\n')
                .toString();
    }

    /** GitHub drops the columns of a stretch of several lines, so that only its start is told. */
    private static void append(SourceSpan span, StringBuilder line) {
        boolean single = span.startLine() == span.endLine();
        line.append("line=").append(span.startLine()).append(',');
        if (single) {
            line.append("endLine=").append(span.endLine()).append(',');
        }
        line.append("col=").append(span.startColumn()).append(',');
        if (single) {
            line.append("endColumn=").append(span.endColumn()).append(',');
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
