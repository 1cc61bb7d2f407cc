package dev.pao.cli.validate;

import dev.pao.parser.DiagnosticJson;
import dev.pao.parser.DiagnosticReport;
import java.util.Locale;

/** How what was found is told. */
public enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs: one JSON array of findings. */
    JSON;

    /** A report of this kind. */
    DiagnosticReport report(ReportTarget target, Question question) {
        return switch (this) {
            case TEXT -> new TextReport(target, question);
            case JSON -> DiagnosticJson.report(target.writer());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
