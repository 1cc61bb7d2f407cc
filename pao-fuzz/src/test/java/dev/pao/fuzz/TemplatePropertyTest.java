package dev.pao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.RenderOutcome;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What the rules accept renders, for templates from a grammar of what is allowed and what is not. */
class TemplatePropertyTest {

    private static final List<String> VARIABLES = List.of(
            "text",
            "many",
            "number",
            "flag",
            "parameters",
            "requester.team",
            "requester.email",
            "catalog_item.tags",
            "catalog_item.name",
            "request.id",
            "x",
            "x.value",
            "x.name",
            "loop.index",
            "loop.last",
            "nobody",
            "text.y");
    private static final List<String> LITERALS = List.of("'a'", "\"b c\"", "1", "1.5", "true", "null", "''", "-1");
    private static final List<String> FILTERS = List.of(
            "upper",
            "lower",
            "title",
            "trim",
            "capitalize",
            "default('-')",
            "default(number)",
            "abbreviate(5)",
            "abbreviate(0)",
            "join(', ')",
            "join",
            "length",
            "first",
            "last",
            "replace({'a': 'bb'})",
            "replace({'a': text})",
            "date('yyyy')",
            "format(1)",
            "raw",
            "nofilter");
    private static final List<String> COMPARISONS =
            List.of("==", "!=", "<", ">", ">=", "<=", "and", "or", "~", "contains", "+", "-", "*", "..", "equals");
    private static final List<String> TESTS =
            List.of("empty", "not empty", "null", "not null", "defined", "odd", "map");

    /** What gives a value whose kind is not known before there is one; a wrong one makes the ticket unfulfillable. */
    private static final Pattern OF_ANY_KIND = Pattern.compile("x\\.value|default\\(|null");

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void whatIsAcceptedRendersAndWhatIsRefusedDoesNot(
            @ForAll("templates") String template, @ForAll("parameters") Value.Mapping parameters) {
        boolean accepted = RenderedTicket.of(template, parameters);
        Statistics.label("accepted").collect(accepted);
        Statistics.label("accepted").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        if (accepted) {
            RenderOutcome outcome = RenderedTicket.render(template, parameters);
            assertThat(outcome instanceof RenderOutcome.Rendered
                            || OF_ANY_KIND.matcher(template).find())
                    .as("%s for %s with %s", outcome, template, parameters)
                    .isTrue();
        }
    }

    @Property
    void whatPrintsTooMuchIsUnfulfillable(@ForAll("growing") String template) {
        Value.Mapping parameters = Value.Mapping.EMPTY.with("text", Value.of("a".repeat(9_000)));
        assertThat(RenderedTicket.of(template, parameters)).isTrue();
        assertThat(RenderedTicket.render(template, parameters)).isInstanceOf(SubmitOutcome.Unfulfillable.class);
    }

    @Provide
    Arbitrary<String> growing() {
        return Arbitraries.of(
                "{{ text }}".repeat(8),
                "{{ text | replace({'a': 'bbbbbbbbbb'}) }}",
                "{{ text ~ text ~ text ~ text ~ text ~ text ~ text ~ text }}",
                "{% for x in catalog_item.tags %}{{ text }}{{ text }}{{ text }}{{ text }}{% endfor %}",
                "{% for x in parameters %}" + "{{ x.value }}".repeat(8) + "{% endfor %}");
    }

    @Provide
    Arbitrary<String> templates() {
        return statement(2).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Value.Mapping> parameters() {
        Arbitrary<Value> texts = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\n', '\t', 'ä', '\u202E', '\uFFFD')
                .ofMaxLength(20)
                .map(Value::of);
        Arbitrary<Value> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(20)
                .map(Value::of);
        Arbitrary<Value> lists = Arbitraries.of("audit", "backup", "metrics")
                .set()
                .ofMaxSize(3)
                .map(chosen -> Value.texts(chosen.toArray(String[]::new)));
        Arbitrary<Value> flags = Arbitraries.of(true, false).map(Value::of);
        return Combinators.combine(
                        texts.injectNull(0.2), numbers.injectNull(0.2), lists.injectNull(0.2), flags.injectNull(0.2))
                .as((text, number, list, flag) -> {
                    Value.Mapping all = Value.Mapping.EMPTY;
                    all = text == null ? all : all.with("text", text);
                    all = number == null ? all : all.with("number", number);
                    all = list == null ? all : all.with("many", list);
                    return flag == null ? all : all.with("flag", flag);
                });
    }

    private static Arbitrary<String> statement(int depth) {
        Arbitrary<String> print = expression(2).map(expression -> "{{ " + expression + " }}");
        Arbitrary<String> plain = Arbitraries.of("words ", "\n", "{", "}", "{# note #}", "ü");
        if (depth == 0) {
            return Arbitraries.oneOf(print, plain);
        }
        Arbitrary<String> body = statement(depth - 1);
        Arbitrary<String> choice = Combinators.combine(expression(2), body, body)
                .as((condition, then, other) ->
                        "{% if " + condition + " %}" + then + "{% else %}" + other + "{% endif %}");
        Arbitrary<String> loop = Combinators.combine(Arbitraries.of(VARIABLES), body)
                .as((list, inner) -> "{% for x in " + list + " %}" + inner + "{% endfor %}");
        Arbitrary<String> other = Arbitraries.of(
                "{% set y = 1 %}",
                "{% include 'x' %}",
                "{% raw %}{{",
                "{% macro m() %}{% endmacro %}",
                "{{ range(1, 3) }}",
                "{% verbatim %}{{ a }}{% endverbatim %}",
                "{{",
                "{% if %}");
        return Arbitraries.frequencyOf(
                Tuple.of(6, print), Tuple.of(3, plain), Tuple.of(3, choice), Tuple.of(3, loop), Tuple.of(1, other));
    }

    private static Arbitrary<String> expression(int depth) {
        Arbitrary<String> leaf =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(VARIABLES)), Tuple.of(1, Arbitraries.of(LITERALS)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = expression(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(5, leaf),
                Tuple.of(
                        4, Combinators.combine(inner, Arbitraries.of(FILTERS)).as((on, filter) -> on + " | " + filter)),
                Tuple.of(
                        2,
                        Combinators.combine(inner, Arbitraries.of(COMPARISONS), inner)
                                .as((a, sign, b) -> a + " " + sign + " " + b)),
                Tuple.of(2, Combinators.combine(inner, Arbitraries.of(TESTS)).as((on, test) -> on + " is " + test)),
                Tuple.of(1, inner.map(of -> "not " + of)),
                Tuple.of(1, inner.map(of -> "(" + of + ")")));
    }
}
