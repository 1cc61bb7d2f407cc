package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStepTest {

    private static final CatalogParser PARSER = CatalogParser.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: a, type: string                    | name: b, type: string                              | major",
                "name: a, type: string                    | name: a, type: textarea                            | major",
                "name: a, type: string                    | name: a, type: string, required: true              | major",
                "name: a, type: string                    | name: a, type: string, required: true, default: x  | minor",
                "name: a, type: string, required: true    | name: a, type: string                              | minor",
                "name: a, type: string, max_length: 9     | name: a, type: string, max_length: 8               | major",
                "name: a, type: string, max_length: 9     | name: a, type: string, max_length: 10              | minor",
                "name: a, type: string, max_length: 9     | name: a, type: string                              | minor",
                "name: a, type: string                    | name: a, type: string, max_length: 9               | major",
                "name: a, type: integer, min_value: 1     | name: a, type: integer, min_value: 2               | major",
                "name: a, type: integer, min_value: 2     | name: a, type: integer, min_value: 1               | minor",
                "name: a, type: date, min_date: 2025-01-01| name: a, type: date, min_date: 2025-02-01          | major",
                "name: a, type: string                    | name: a, type: string, regexp: x                   | major",
                "name: a, type: string, regexp: x         | name: a, type: string                              | minor",
                "name: a, type: string, format: ipv4      | name: a, type: string, format: ipv6                | major",
                "name: a, type: selection, oneof: [x, y]  | name: a, type: selection, oneof: [x]               | major",
                "name: a, type: selection, oneof: [x]     | name: a, type: selection, oneof: [x, y]            | minor",
                "name: a, type: selection, oneof: [x, y]  | name: a, type: selection, oneof: [y, x]            | patch",
                "name: a, type: string                    | name: a, type: string, readonly: true              | major",
                "name: a, type: string, default: x        | name: a, type: string, default: y                  | minor",
                "name: a, type: string                    | name: a, type: string, help_text: x                | patch",
                "name: a, type: integer                   | name: a, type: int                                 | patch",
            })
    void aChangeAsksForAStep(String before, String after, String step) {
        assertThat(leastStep("{" + before + "}", "{" + after + "}")).isEqualTo(step);
    }

    @Test
    void aNewOptionalFieldAsksForAMinorStep() {
        assertThat(leastStep("{name: a, type: string}", "{name: a, type: string}\n- {name: b, type: string}"))
                .isEqualTo("minor");
    }

    @Test
    void beforeTheFirstReleaseTheSecondNumberBreaks() {
        assertThat(check("{name: a, type: string}", "0.1.0", "{name: a, type: date}", "0.2.0"))
                .isEmpty();
        assertThat(Sample.codes(check("{name: a, type: string}", "0.1.0", "{name: a, type: date}", "0.1.1")))
                .containsExactly("PAO4003");
    }

    @Test
    void afterAPreReleaseAnythingMayChange() {
        assertThat(check("{name: a, type: string}", "1.0.0-rc.1", "{name: a, type: date}", "1.0.0"))
                .isEmpty();
    }

    /** The first of patch, minor and major that is not too small. */
    private static String leastStep(String before, String after) {
        if (check(before, "1.0.0", after, "1.0.1").isEmpty()) {
            return "patch";
        }
        return check(before, "1.0.0", after, "1.1.0").isEmpty() ? "minor" : "major";
    }

    private static List<Diagnostic> check(String before, String version, String after, String newVersion) {
        PlacedItem served = new PlacedItem(Sample.PATH, Sample.item(text(before, version)));
        byte[] content = text(after, newVersion).getBytes(StandardCharsets.UTF_8);
        return PARSER.checkCatalog(List.of(PARSER.parse(Sample.PATH, content)), new FixedBaseline().add(served, true));
    }

    private static String text(String fields, String version) {
        return Sample.withFields("- " + fields).replace("version: 1.0.0", "version: " + version);
    }
}
