package dev.pao.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.RequestForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldPattern;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that run in the page find what RE2 finds. */
class PagePatternsTest {

    private static final PageScript SCRIPT = PageScript.load();

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void patternsOfChanceFindWhatTheServerFinds(@ForAll long seed) {
        Random random = new Random(seed);
        String pattern = RandomPatterns.pattern(random);
        if (FieldPattern.compile(pattern).isEmpty()) {
            return;
        }
        CatalogItem item = open(pattern);
        assertThat(SCRIPT.check(Value.Mapping.EMPTY.with("f", Value.of("a"))).texts("unchecked"))
                .as(pattern)
                .isEmpty();
        for (int i = 0; i < 6; i++) {
            PageScriptTest.compare(item, Value.Mapping.EMPTY.with("f", Value.of(RandomPatterns.text(random))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\p{Greek}+$",
                "^\\P{Lu}$",
                "^\\pN",
                "^[\\p{Han}a]$",
                "^[^\\p{L}]$",
                "(?i)^straße$",
                "(?i)^[^k]$",
                "(?i)^\\w$",
                "^[[:^alpha:]]$",
                "^(?i)[[:upper:]]$",
                "^[[:punct:][:space:]]$",
                "(?i)^[à-ö]$",
                "^[^\\x00-\\x{10FFFF}]$",
                "^\\p{^Greek}$"
            })
    void classesBeyondAsciiAreTheServers(String pattern) {
        CatalogItem item = open(pattern);
        for (String text : List.of(
                "α", "Ω", "a", "Z", "٣", "漢", "straße", "STRASSE", "STRAẞE", "K", "ſ", "1", "!", " ", "Ö", "÷", "😀",
                "\n")) {
            PageScriptTest.compare(item, Value.Mapping.EMPTY.with("f", Value.of(text)));
        }
        assertThat(SCRIPT.check(Value.Mapping.EMPTY.with("f", Value.of("a"))).texts("unchecked"))
                .isEmpty();
    }

    @Test
    void aPatternThatWouldHangABrowserDoesNotHangThePage() {
        open("^(.*a){12}$");
        Value.Mapping verdict = SCRIPT.check(Value.Mapping.EMPTY.with("f", Value.of("a".repeat(40) + "b")));
        assertThat(verdict.toString()).contains("does not match `^(.*a){12}$`");
    }

    @Test
    void aPatternThatIsTooLargeForTheServerChecksNothingOnThePageEither() {
        CatalogItem item = open("^(?:[a-z]{100}){100}[a-z]{0,900}$");
        Value.Mapping given = Value.Mapping.EMPTY.with("f", Value.of("A"));
        PageScriptTest.compare(item, given);
        assertThat(SCRIPT.check(given)).hasToString("{\"violations\":[],\"unchecked\":[]}");
    }

    private static CatalogItem open(String pattern) {
        CatalogItem item = CatalogItem.builder("thing", SemanticVersion.of("1.0.0"))
                .field(Field.builder(StandardFieldType.STRING, "f")
                        .set("regexp", Value.of(pattern))
                        .build())
                .manual("jira", Value.Mapping.EMPTY)
                .build();
        Value.Mapping form = RequestForm.of(item).document();
        SCRIPT.open(form);
        PageScriptTest.open(item);
        return item;
    }
}
