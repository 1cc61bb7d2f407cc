package dev.pao.cli.validate;

import dev.pao.cli.console.Console;
import java.util.Locale;
import java.util.function.BiConsumer;

/** How what was found is told. */
public enum ReportFormat {
    /** For people. */
    TEXT(TextReport::print),
    /** For programs: one JSON array of findings. */
    JSON(JsonReport::print);

    private final BiConsumer<Verdict, Console> printer;

    ReportFormat(BiConsumer<Verdict, Console> printer) {
        this.printer = printer;
    }

    /** Prints a verdict. */
    public void print(Verdict verdict, Console console) {
        printer.accept(verdict, console);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
