package com.example.catalog;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.testkit.CatalogItems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnerIsATeamTest {

    @Test
    void anItemOfATeamIsServed() {
        assertThat(parse("platform-data-team")).isServed();
    }

    @Test
    void anItemOfNobodyIsRejectedWhereItsOwnerStands() {
        assertThat(parse("sales"))
                .isRejected()
                .finding("HOUSE001")
                .isAbout("/owner")
                .says("the owner is `platform-data-team`")
                .advises("[sales]");
    }

    private static Parsed<CatalogItem> parse(String team) {
        return CatalogParser.builder()
                .itemRules(List.of(new OwnerIsATeam(Set.of(team))))
                .build()
                .parse(
                        "catalog/databases/mysql-database.yaml",
                        CatalogItems.file(CatalogItems.mysqlDatabase()).getBytes(StandardCharsets.UTF_8));
    }
}
