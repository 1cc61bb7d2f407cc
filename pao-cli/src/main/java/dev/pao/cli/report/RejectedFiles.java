package dev.pao.cli.report;

import dev.pao.cli.console.Console;
import dev.pao.parser.DiagnosticText;
import dev.pao.store.RejectedFile;
import java.util.List;
import java.util.Optional;

/** Tells which files are not served, and why. */
final class RejectedFiles {

    private RejectedFiles() {}

    static void print(List<RejectedFile> files, Console console) {
        DiagnosticText text = console.isColoured() ? DiagnosticText.coloured() : DiagnosticText.plain();
        for (RejectedFile file : files) {
            file.diagnostics()
                    .forEach(diagnostic -> console.print(
                            text.render(diagnostic, Optional.empty()).stripTrailing()));
        }
    }
}
