package com.example.testing;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.parser.CatalogParser;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.arbitrary.CatalogItemArbitraries;
import dev.pao.testkit.arbitrary.NearMiss;
import dev.pao.testkit.arbitrary.NearMissArbitraries;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PropertyTest {

    private final CatalogParser parser = CatalogParser.builder().build();

    @Property(tries = 50)
    void anItemComesBackAsItWasWritten(@ForAll("items") CatalogItem item) {
        byte[] file = CatalogItems.file(item).getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse("catalog/any.yaml", file)).item().saysTheSameAs(item);
    }

    @Property(tries = 50)
    void aNearMissIsNeverServed(@ForAll("nearMisses") NearMiss miss) {
        byte[] file = miss.file().getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse("catalog/any.yaml", file)).isRejected();
    }

    @Provide
    Arbitrary<CatalogItem> items() {
        return CatalogItemArbitraries.items();
    }

    @Provide
    Arbitrary<NearMiss> nearMisses() {
        return NearMissArbitraries.documents();
    }
}
