package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.CustomFieldType;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.Violation;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostRuleTest {

    private static final String[] SUMMARIES = {
        "one HERE",
        "\"one HERE\"",
        "'it''s one HERE'",
        "\"tab\\t \\x41\\U0001F600 one HERE\"",
        "&a one HERE",
        "one\n        two HERE",
        "\"one\n\n        two HERE\"",
        "|\n        one\n          two\n        HERE",
        ">-\n        one\n\n        two HERE\n        three",
        "|2\n         one HERE",
        "😀 one HERE"
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aFindingWithinATextPointsAtTheWordsThemselves(int number) {
        String text = Sample.withFields("[]").replace("summary: s", "summary: " + SUMMARIES[number]);
        CatalogParser parser =
                CatalogParser.builder().itemRules(List.of(new HereRule())).build();
        Parsed<CatalogItem> parsed = parser.parse(Sample.PATH, text.getBytes(StandardCharsets.UTF_8));
        int line = (int) text.substring(0, text.indexOf("HERE")).lines().count();
        int column = text.lines().toList().get(line - 1).indexOf("HERE") + 1;
        assertThat(parsed.diagnostics().get(0).span().orElseThrow())
                .hasToString(line + ":" + column + "-" + line + ":" + (column + 4));
    }

    @Test
    void aHostsTypeIsBoundAndCheckedAsABuiltInOne() {
        CatalogParser parser = CatalogParser.builder()
                .fieldTypes(FieldTypes.standard().with(new CostCentre()))
                .build();
        String text = Sample.withFields("""
                - {name: a, type: cost_centre, digits: 4, default: 123}
                - {name: b, type: cost_centre, default: 123}
                - {name: c, type: cost_center, digits: 4}
                - {name: d, type: cost_centre, digits: four}""");
        assertThat(Sample.places(parser.parse(Sample.PATH, text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("7:56 PAO2007", "8:7 PAO2001", "9:23 PAO2017", "10:44 PAO2026");
    }

    /** Finds the word HERE in the summary. */
    private static final class HereRule implements ItemRule {

        @Override
        public DiagnosticCode code() {
            return StandardCode.TEMPLATE_SYNTAX;
        }

        @Override
        public void check(CatalogItem item, Findings findings) {
            String summary =
                    item.fulfillment().manual().template().text("summary").orElseThrow();
            JsonPointer place = JsonPointer.of("fulfillment", "manual", "template", "summary");
            findings.reportWithin(place, summary.indexOf("HERE"), 4, "is here", "");
        }
    }

    private static final class CostCentre implements CustomFieldType {

        @Override
        public String word() {
            return "cost_centre";
        }

        @Override
        public List<FieldKey> keys() {
            return List.of(FieldKey.required("digits", KeyKind.INTEGER, "how many digits it has"));
        }

        @Override
        public KeyKind valueKind() {
            return KeyKind.TEXT;
        }

        @Override
        public List<Violation> violations(CustomField field, Value value) {
            int digits = field.document().decimal("digits").orElseThrow().intValueExact();
            return ((Value.Text) value).text().length() == digits
                    ? List.of()
                    : List.of(new Violation("digits", "does not have " + digits + " digits"));
        }
    }
}
