package dev.pao.cli.validate;

import dev.pao.cli.console.Console;
import dev.pao.parser.DiagnosticJson;

/** Tells a program what was found. */
final class JsonReport {

    private JsonReport() {}

    static void print(Verdict verdict, Console console) {
        console.print(DiagnosticJson.render(verdict.diagnostics()).stripTrailing());
    }
}
