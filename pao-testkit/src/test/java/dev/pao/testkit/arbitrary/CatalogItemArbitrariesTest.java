package dev.pao.testkit.arbitrary;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.model.CatalogItem;
import dev.pao.model.field.StandardFieldType;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.testkit.CatalogItems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CatalogItemArbitrariesTest {

    private static final CatalogParser PARSER = CatalogParser.builder()
            .itemRules(FulfillmentRules.of(List.of(
                    new TemplateKeys("jira", Set.of("project", "issue_type", "summary"), Set.of("description")))))
            .build();

    @Provide
    Arbitrary<CatalogItem> items() {
        return CatalogItemArbitraries.items();
    }

    @Provide
    Arbitrary<NearMiss> nearMisses() {
        return NearMissArbitraries.documents();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anItemIsServedAsItWasWritten(@ForAll("items") CatalogItem item) {
        Parsed<CatalogItem> parsed = parse(item.category().orElse(""), CatalogItems.file(item));
        assertThat(parsed).isServed().item().saysTheSameAs(item);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aNearMissIsRejected(@ForAll("nearMisses") NearMiss miss) {
        assertThat(parse("any", miss.file())).isRejected();
    }

    @Test
    void everyStandardTypeThatCanBeLimitedComes() {
        Set<String> types = some().flatMap(item -> item.presentation().fields().stream())
                .map(field -> field.type().word())
                .collect(Collectors.toSet());
        assertThat(types).contains(words());
        assertThat(some().map(CatalogItem::category).distinct().count()).isGreaterThan(2);
    }

    private static String[] words() {
        return Stream.of(StandardFieldType.values())
                .filter(type -> type != StandardFieldType.DATETIME)
                .map(StandardFieldType::word)
                .toArray(String[]::new);
    }

    private static Stream<CatalogItem> some() {
        return CatalogItemArbitraries.items().sampleStream().limit(200);
    }

    private static Parsed<CatalogItem> parse(String category, String text) {
        String folder = category.isEmpty() ? "" : category + "/";
        return PARSER.parse("catalog/" + folder + "item.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
