package dev.pao.cli.validate;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CheckedFile;
import dev.pao.parser.DiagnosticReport;
import dev.pao.parser.DiagnosticText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Tells people what was found. A file that was named gets four lines if it is good; with several of them, each has a
 * heading. A folder's good files are not listed.
 */
final class TextReport implements DiagnosticReport {

    private static final List<String> CHECKS = List.of(
            "Valid CatalogItem document",
            "All required fields present",
            "Presentation fields properly defined",
            "Fulfillment template valid");

    private final ReportTarget target;
    private final Question question;
    private final DiagnosticText text;

    TextReport(ReportTarget target, Question question) {
        this.target = target;
        this.question = question;
        this.text = target.isColoured() ? DiagnosticText.coloured() : DiagnosticText.plain();
    }

    @Override
    public void accept(CheckedFile file) {
        if (question.named() && !question.single()) {
            line(file.path());
        }
        if (question.named() && file.isGood(question.strict())) {
            for (String check : CHECKS) {
                line(target.tick() + " " + check);
            }
        }
        if (!file.diagnostics().isEmpty()) {
            Optional<String> source = file.source();
            for (Diagnostic diagnostic : file.diagnostics()) {
                line(text.render(diagnostic, source).stripTrailing());
            }
        }
    }

    @Override
    public void end() {
        // The totals follow, whatever the format.
    }

    private void line(String line) {
        try {
            target.writer().write(line + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
