package dev.pao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import dev.pao.parser.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each feature of YAML as a whole file and inside an item: PAO says what the YAML library says, within its limits. */
class YamlFeaturesTest {

    /** After one of these nothing more is read: another syntax error may follow or not. */
    private static final Set<String> STOPS = Set.of("PAO1001", "PAO1004", "PAO1009", "PAO1010", "PAO1011");

    @Test
    void thereIsACaseForEveryFeature() {
        assertThat(Case.all()).hasSizeGreaterThan(400);
        assertThat(Case.all().map(Case::feature).distinct()).hasSizeGreaterThan(14);
    }

    @ParameterizedTest
    @MethodSource("dev.pao.fuzz.Case#all")
    void theLibraryKnowsTheFeature(Case feature) {
        assertThat(Library.reads(feature.text())).isEqualTo(feature.isRead());
    }

    @ParameterizedTest
    @MethodSource("dev.pao.fuzz.Case#all")
    void aWholeFileIsJudgedAsTheLibraryDoes(Case feature) {
        assertAgreed(feature.text());
    }

    @ParameterizedTest
    @MethodSource("dev.pao.fuzz.Case#all")
    void aPartOfAnItemIsJudgedAsTheLibraryDoes(Case feature) {
        assertAgreed(Items.withAutomation(feature.text()));
    }

    @ParameterizedTest
    @MethodSource("dev.pao.fuzz.Case#all")
    void aMemberOfAListIsJudgedAsTheLibraryDoes(Case feature) {
        assertAgreed(Items.withAutomation("- x\n-"
                + feature.text().indent(2).substring(Math.min(1, feature.text().length()))));
    }

    @ParameterizedTest
    @MethodSource("dev.pao.fuzz.Case#all")
    void aBlockOfTextIsJudgedAsTheLibraryDoes(Case feature) {
        assertAgreed(Items.withTicket("description: |2\n" + feature.text().indent(4)));
    }

    @ParameterizedTest
    @MethodSource("dev.pao.fuzz.Case#all")
    void aQuotedTextIsJudgedAsTheLibraryDoes(Case feature) {
        assertAgreed(Items.withTemplate(feature.text()));
    }

    private static void assertAgreed(String text) {
        Parsed<CatalogItem> parsed = Verdict.of(text);
        List<String> codes = parsed.diagnostics().stream()
                .map(finding -> finding.code().id())
                .toList();
        boolean refused = codes.contains("PAO1002");
        if (Library.reads(text)) {
            assertThat(refused).as("%s for%n%s", parsed.diagnostics(), text).isFalse();
        } else if (codes.stream().noneMatch(STOPS::contains)) {
            assertThat(refused).as("%s for%n%s", parsed.diagnostics(), text).isTrue();
        }
        Optional<Object> meant = Library.value(text);
        if (parsed.value().isPresent() && meant.isPresent()) {
            assertSame(parsed.value().get().document(), meant.get());
        }
    }

    /** The same keys, members and characters; what PAO takes for a number or boolean was written as one. */
    private static void assertSame(Value value, Object meant) {
        if (value instanceof Value.Mapping mapping) {
            Map<?, ?> entries = (Map<?, ?>) meant;
            assertThat(mapping.entries().keySet())
                    .hasSameElementsAs(Stream.of(entries.keySet().toArray())
                            .map(String::valueOf)
                            .toList());
            mapping.entries()
                    .forEach((key, member) -> assertSame(member, Objects.requireNonNullElse(entries.get(key), "null")));
        } else if (value instanceof Value.Sequence list) {
            List<?> members = (List<?>) meant;
            assertThat(members).hasSameSizeAs(list.values());
            for (int i = 0; i < members.size(); i++) {
                assertSame(list.values().get(i), members.get(i) == null ? "null" : members.get(i));
            }
        } else if (value instanceof Value.Text text) {
            assertThat(text.text()).isEqualTo(meant);
        } else if (value instanceof Value.Decimal number) {
            assertThat(number.number()).isEqualByComparingTo(String.valueOf(meant));
        } else if (value instanceof Value.Flag flag) {
            assertThat(String.valueOf(flag.flag())).isEqualTo(meant);
        } else {
            assertThat(meant).isIn("", "~", "null", "Null", "NULL");
        }
    }
}
