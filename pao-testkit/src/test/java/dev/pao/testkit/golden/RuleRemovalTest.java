package dev.pao.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.CatalogLayout;
import dev.pao.parser.ParserLimits;
import dev.pao.parser.internal.PhasedParser;
import dev.pao.parser.internal.catalog.StandardCatalogRules;
import dev.pao.parser.internal.rules.StandardItemRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes each rule of the format away and requires the corpus to notice. */
class RuleRemovalTest {

    /** One rule that is away, where its corpus is checked. */
    private record Removal(PaoCorpus home, Object rule, DiagnosticCode code) {

        boolean isNoticed() {
            return home.corpus().pairs().stream()
                    .filter(pair -> pair.expected().contains(code.id()))
                    .anyMatch(pair -> !pair.answeredBy(limits -> parser(home, this, limits))
                            .text()
                            .equals(pair.expected()));
        }

        @Override
        public String toString() {
            return rule.getClass().getSimpleName() + " where " + home;
        }
    }

    static Stream<Removal> removals() {
        return Stream.of(PaoCorpus.values())
                .flatMap(home -> Stream.concat(
                        itemRules(home).map(rule -> new Removal(home, rule, rule.code())),
                        StandardCatalogRules.ALL.stream().map(rule -> new Removal(home, rule, rule.code()))))
                .filter(removal -> removal.home == PaoCorpus.WITH_JIRA || isOfNoProvider(removal.rule));
    }

    @ParameterizedTest
    @MethodSource("removals")
    void noRuleCanBeTakenAway(Removal removal) {
        assertThat(removal.isNoticed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void withAllRulesEverythingIsAsExpected(PaoCorpus home) {
        assertThat(home.corpus().pairs())
                .filteredOn(pair -> pair.expected().length() < 500)
                .allSatisfy(pair -> assertThat(pair.answeredBy(limits -> parser(home, null, limits))
                                .text())
                        .isEqualTo(pair.expected()));
    }

    private static boolean isOfNoProvider(Object rule) {
        return rule.getClass().getSimpleName().equals("SystemNotChecked");
    }

    private static Stream<ItemRule> itemRules(PaoCorpus home) {
        return Stream.concat(
                StandardItemRules.of(FieldTypes.standard()).stream(), FulfillmentRules.of(home.systems()).stream());
    }

    private static PhasedParser parser(PaoCorpus home, @Nullable Removal removal, ParserLimits limits) {
        List<ItemRule> itemRules = new ArrayList<>(itemRules(home).toList());
        List<CatalogRule> catalogRules = new ArrayList<>(StandardCatalogRules.ALL);
        if (removal != null) {
            itemRules.removeIf(rule -> rule.getClass() == removal.rule.getClass());
            catalogRules.removeIf(rule -> rule.getClass() == removal.rule.getClass());
        }
        return new PhasedParser(FieldTypes.standard(), itemRules, catalogRules, limits, CatalogLayout.of("catalog"));
    }
}
