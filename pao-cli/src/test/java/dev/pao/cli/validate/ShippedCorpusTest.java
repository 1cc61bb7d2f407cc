package dev.pao.cli.validate;

import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.jira.JiraTemplate;
import dev.pao.model.field.FieldTypes;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.ParserLimits;
import dev.pao.testkit.golden.GoldenCorpus;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What ships, with Jira's own keys, answers the corpus of the format as the format's own tests do. */
class ShippedCorpusTest {

    private static final Path CORPUS = Path.of("..", "pao-testkit", "src", "test", "resources", "golden");

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsAnsweredAsExpected() {
        return GoldenCorpus.in(CORPUS).checkedBy(ShippedCorpusTest::parser);
    }

    private static CatalogParser parser(ParserLimits limits) {
        return CatalogParser.builder()
                .fieldTypes(FieldTypes.discover())
                .itemRules(FulfillmentRules.of(List.of(JiraTemplate.keys())))
                .limits(limits)
                .build();
    }
}
