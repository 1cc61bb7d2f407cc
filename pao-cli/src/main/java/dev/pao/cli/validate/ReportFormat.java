package dev.pao.cli.validate;

import dev.pao.parser.DiagnosticGithub;
import dev.pao.parser.DiagnosticJson;
import dev.pao.parser.DiagnosticJunit;
import dev.pao.parser.DiagnosticReport;
import dev.pao.parser.DiagnosticSarif;
import java.util.Locale;

/** How what was found is told. */
public enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs: one JSON array of findings. */
    JSON,
    /** For tools of static analysis: SARIF 2.1.0. */
    SARIF,
    /** For GitHub Actions: annotations. */
    GITHUB,
    /** For CI servers: JUnit XML. */
    JUNIT;

    /** A report of this kind. */
    DiagnosticReport report(ReportTarget target, Question question) {
        return switch (this) {
            case TEXT -> new TextReport(target, question);
            case JSON -> DiagnosticJson.report(target.writer());
            case SARIF -> DiagnosticSarif.report(target.writer());
            case GITHUB -> DiagnosticGithub.report(target.writer());
            case JUNIT -> DiagnosticJunit.report(target.writer(), question.strict());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
