package dev.pao.cli.validate;

import dev.pao.cli.console.Console;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.DiagnosticText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Tells people what was found. A file that was named gets four lines if it is good; with several of them, each has a
 * heading. A folder's good files are counted, not listed.
 */
final class TextReport {

    private static final List<String> CHECKS = List.of(
            "Valid CatalogItem document",
            "All required fields present",
            "Presentation fields properly defined",
            "Fulfillment template valid");

    private final Verdict verdict;
    private final Console console;
    private final DiagnosticText text;

    private TextReport(Verdict verdict, Console console) {
        this.verdict = verdict;
        this.console = console;
        this.text = console.isColoured() ? DiagnosticText.coloured() : DiagnosticText.plain();
    }

    static void print(Verdict verdict, Console console) {
        new TextReport(verdict, console).print();
    }

    private void print() {
        List<CheckedFile> files = verdict.files();
        boolean single = files.size() == 1 && verdict.named();
        for (CheckedFile file : files) {
            if (verdict.named() && !single) {
                console.print(file.shown());
            }
            if (verdict.named() && verdict.isGood(file)) {
                CHECKS.forEach(check -> console.print(console.tick() + " " + check));
            }
            printFindings(file);
        }
        if (!single || !verdict.diagnostics().isEmpty()) {
            console.print(verdict.summary());
        }
    }

    private void printFindings(CheckedFile file) {
        if (file.diagnostics().isEmpty()) {
            return;
        }
        Optional<String> source = source(file);
        for (Diagnostic diagnostic : file.diagnostics()) {
            console.print(text.render(diagnostic, source).stripTrailing());
        }
    }

    /** The file again: only those with findings are kept in mind, and only while they are told. */
    private static Optional<String> source(CheckedFile file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
