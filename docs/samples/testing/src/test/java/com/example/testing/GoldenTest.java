package com.example.testing;

import dev.pao.parser.CatalogParser;
import dev.pao.testkit.golden.GoldenCorpus;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenTest {

    @TestFactory
    Stream<DynamicTest> ourRulesSayWhatWeExpect() {
        return GoldenCorpus.in(Path.of("src/test/resources/golden"))
                .checkedBy(CatalogParser.builder().build());
    }
}
