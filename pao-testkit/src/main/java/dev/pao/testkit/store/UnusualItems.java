package dev.pao.testkit.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item whose document a store could easily spoil. */
final class UnusualItems {

    private UnusualItems() {}

    static CatalogItem item() {
        Map<String, Value> document = new LinkedHashMap<>();
        document.put("version", Value.of("1.0.0-rc.1+build.5"));
        document.put("owner", Value.of("\u00fcn\u00efcode \ud83d\ude80 \u0000 \ud800 \\u0000 \"quoted\" \r\n\t"));
        document.put("name", Value.of("unusual-item"));
        document.put("fulfillment", fulfillment());
        document.put("description", Value.of("  spaces kept  "));
        document.put("presentation", new Value.Mapping(Map.of("fields", new Value.Sequence(List.of()))));
        return CatalogItem.of(new Value.Mapping(document), Optional.of("a-category"), FieldTypes.standard());
    }

    private static Value fulfillment() {
        Map<String, Value> automation = new LinkedHashMap<>();
        automation.put("zeta", Value.of(new BigDecimal("1.10")));
        automation.put("alpha", Value.of(new BigDecimal("1E+3")));
        automation.put("large", Value.of(new BigDecimal("1E+400000")));
        automation.put("digits", Value.of(new BigDecimal("12345678901234567890.123456789012345678901234567890")));
        automation.put("flag", Value.of(true));
        automation.put("nothing", Value.nothing());
        automation.put("\ud83d\ude80 \u0000", Value.of(""));
        Map<String, Value> manual = new LinkedHashMap<>();
        manual.put("template", Value.Mapping.EMPTY);
        manual.put("system", Value.of("jira"));
        Map<String, Value> ways = new LinkedHashMap<>();
        ways.put("manual", new Value.Mapping(manual));
        ways.put("automation", new Value.Mapping(automation));
        return new Value.Mapping(ways);
    }
}
