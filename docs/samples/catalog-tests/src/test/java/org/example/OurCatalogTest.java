package org.example;

import dev.pao.jira.JiraTemplate;
import dev.pao.testkit.catalog.CatalogTests;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OurCatalogTest {

    @TestFactory
    Stream<DynamicTest> ourCatalog() {
        return CatalogTests.in(Path.of("catalog"))
                .systems(List.of(JiraTemplate.keys()))
                .tests();
    }
}
