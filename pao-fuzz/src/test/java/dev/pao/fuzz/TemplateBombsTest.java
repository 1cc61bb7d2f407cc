package dev.pao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that take long to read or to render, or print without end. */
class TemplateBombsTest {

    private static final Value.Mapping LONG = Value.Mapping.EMPTY
            .with("text", Value.of("a".repeat(60_000)))
            .with("many", Value.texts("audit", "backup", "metrics"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "{%",
                "{#",
                "}}",
                "{{ ",
                "{{(",
                "{{ (",
                "{{[",
                "{{{",
                "{{ a(",
                "{% if a %}",
                "{% for a in b %}",
                "{% if ",
                "{{ a|",
                "{{ '",
                "{{ \"",
                "{{ \"#{",
                "{{ '\\",
                "{% verbatim %}",
                "{{ 1 ",
                "{{ 1..",
                "{{ - ",
                "{{ not ",
                "{{ a.",
                "{{ a[",
                "{{ a ? ",
                "{{ a ~ ",
                "{{ a is ",
                "{%-",
                "-%}",
                "{# #}",
                "\\",
                "{{a}}",
                "{{ text }}",
                "{{ range(0, 9) }}"
            })
    void aTagOverAndOver(String tag) {
        Verdict.of(Items.withTemplate(tag.repeat(32_000 / tag.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "a.",
                "a|",
                "not ",
                "- ",
                "+ ",
                "a ? ",
                "a ~ ",
                "a[",
                "a(",
                "'",
                "\"#{",
                "\"",
                "1..",
                "a is ",
                "a==",
                "\\",
                "\"\\n",
                "'\\'",
                "{'a':",
                "text | upper | "
            })
    void onePartOverAndOverInOneTag(String part) {
        Verdict.of(Items.withTemplate("{{ " + part.repeat(32_000 / part.length())));
        Verdict.of(Items.withTemplate("{{ " + part.repeat(60) + " }}"));
    }

    @Test
    void manyTexts() {
        Verdict.of(Items.withTicket("custom_fields:\n  a:\n" + Items.lines(12_000, i -> "  - '{{a" + i + "}}'")));
        Verdict.of(Items.withTicket(
                "custom_fields:\n" + Items.lines(8, i -> "  a" + i + ": \"" + "{{a}}".repeat(6_200) + "\"")));
    }

    @Test
    void textsRepeatedByAliases() {
        Verdict.of(Items.withTicket("custom_fields:\n  a:\n"
                + Items.lines(100, i -> "  - &a" + i + " \"x" + i + "{{ size }}".repeat(100) + "\"")
                + Items.lines(9_000, i -> "  - *a" + i % 100)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ text | replace({'a': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'}) }}",
                "{{ text ~ text ~ text ~ text ~ text }}",
                "{{ text }}{{ text }}",
                "{% for x in parameters %}{{ x.value }}{{ x.value }}{{ x.value }}{% endfor %}"
            })
    void whatPrintsWithoutEndIsUnfulfillable(String template) {
        assertThat(RenderedTicket.of(template, LONG)).isTrue();
        assertThat(RenderedTicket.render(template, LONG)).isInstanceOf(SubmitOutcome.Unfulfillable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if text | upper | lower | trim | title | capitalize == 'x' %}{% endif %}",
                "{% if text contains 'aaaaaaaaab' %}{% endif %}",
                "{% if text ~ text ~ text == text %}{% endif %}"
            })
    void whatComputesWithoutPrintingIsUnfulfillable(String condition) {
        String template = "{% for x in many %}" + condition.repeat(30_000 / condition.length()) + "{% endfor %}";
        assertThat(RenderedTicket.of(template, LONG)).isTrue();
        assertThat(RenderedTicket.render(template, LONG)).isInstanceOf(SubmitOutcome.Unfulfillable.class);
    }
}
