package dev.pao.notify;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.event.CatalogEvent.FileRejected;
import java.util.Comparator;
import java.util.List;

/** Why a file is rejected, in one line for each finding. */
final class Findings {

    private Findings() {}

    /** Some of the findings, errors first. */
    static List<String> worst(FileRejected rejected, int limit) {
        return rejected.diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(limit)
                .map(Findings::line)
                .toList();
    }

    private static String line(Diagnostic finding) {
        String place = finding.span()
                .map(span -> span.startLine() + ":" + span.startColumn() + " ")
                .orElse("");
        return OneLine.of(
                place + finding.severity().word() + " " + finding.code().id() + ": " + finding.message());
    }
}
