package com.example.catalog;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.FieldTypes;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CostCentreTest {

    @Test
    void takesCostCentresOfTheCountriesThatPay() {
        assertThat(parse("{name: payer, type: cost_centre, countries: [DE, FR]}"))
                .isServed()
                .item()
                .field("payer")
                .hasType("cost_centre")
                .accepts("DE-4711", "FR-0001")
                .refuses("IT-4711", "countries")
                .refuses("4711", "type");
    }

    @Test
    void itsKeysAreCheckedInFiles() {
        assertThat(parse("{name: payer, type: cost_centre, default: DE-47}"))
                .isRejected()
                .finding("PAO2007")
                .says("`DE-47`");
    }

    private static Parsed<CatalogItem> parse(String field) {
        String text = """
                name: vm
                version: 1.0.0
                description: A machine
                owner: compute
                presentation:
                  fields:
                    - %s
                fulfillment:
                  manual: {system: tracker, template: {title: A machine}}
                """.formatted(field);
        return CatalogParser.builder()
                .fieldTypes(FieldTypes.discover())
                .build()
                .parse("catalog/vm.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
