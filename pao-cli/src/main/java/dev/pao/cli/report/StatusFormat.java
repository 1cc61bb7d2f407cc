package dev.pao.cli.report;

import dev.pao.cli.console.Console;
import dev.pao.model.value.ValueJson;
import dev.pao.sync.status.CatalogStatus;
import dev.pao.sync.status.StatusValues;
import java.util.Locale;

/** How a status is told. */
public enum StatusFormat {
    /** For people. */
    TEXT,
    /** For programs: one JSON object. */
    JSON;

    /** Prints a status. */
    void print(CatalogStatus status, Console console) {
        if (this == JSON) {
            console.print(ValueJson.writeIndented(StatusValues.write(status)));
        } else {
            new StatusText(console).print(status);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
