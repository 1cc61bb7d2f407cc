package dev.pao.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FulfillmentRulesTest {

    private static final TemplateKeys JIRA = new TemplateKeys(
            "jira",
            new LinkedHashSet<>(List.of("project", "issue_type", "summary")),
            new LinkedHashSet<>(List.of("description", "labels", "custom_fields")));

    @Test
    void theStorysTemplateIsFine() {
        assertThat(findings(Items.item("jira", Items.TEMPLATE))).isEmpty();
    }

    @Test
    void aSystemThatNobodyServesGetsTheNearestOneAsHint() {
        assertThat(findings(Items.item("jria", Items.TEMPLATE)))
                .containsExactly("PAO3002 /fulfillment/manual/system: system `jria` is served by no provider, expected"
                        + " `jira` (did you mean `jira`?)");
    }

    @Test
    void withoutProvidersOneWarningSaysThatTheSystemWasNotChecked() {
        CatalogItem item = Items.item("jria", Items.TEMPLATE.without("project"));
        assertThat(CollectedFindings.of(FulfillmentRules.of(List.of()), item))
                .containsExactly("PAO3003 /fulfillment/manual/system: system `jria` is not checked, because no provider"
                        + " is known here, expected one that serves it (validate where the providers are known)");
    }

    @Test
    void oneSystemIsServedOnce() {
        assertThatThrownBy(() -> FulfillmentRules.of(List.of(JIRA, JIRA)))
                .hasMessage("a system is served once, found `jira` twice");
    }

    @Test
    void theMissingKeysAreOneFindingAndABlankOneIsItsOwn() {
        CatalogItem item = Items.item(
                "jira", Items.TEMPLATE.without("project").without("issue_type").with("summary", Value.of(" ")));
        assertThat(findings(item))
                .containsExactly(
                        "PAO3004 /fulfillment/manual/template#: the template has no `project` or `issue_type`, expected"
                                + " every key that system `jira` requires (add `project` and `issue_type`)",
                        "PAO3004 /fulfillment/manual/template/summary: template key `summary` is blank, expected a text,"
                                + " which system `jira` requires (write a text for `summary`)");
    }

    @Test
    void nothingIsMissingFromADamagedTemplate() {
        CatalogItem item = Items.item("jira", Items.TEMPLATE.without("project"));
        assertThat(CollectedFindings.of(
                        FulfillmentRules.of(List.of(JIRA)), item, JsonPointer.of("fulfillment", "manual", "template")))
                .isEmpty();
    }

    @Test
    void anUnknownKeyGetsTheNearestOneAsHint() {
        CatalogItem item = Items.item("jira", Items.TEMPLATE.with("lables", Value.texts("a")));
        assertThat(findings(item))
                .containsExactly(
                        "PAO3005 /fulfillment/manual/template/lables#: the template has the key `lables`, expected"
                                + " one that system `jira` knows (did you mean `labels`?)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "a {{ database_name ; 2+16 ; the template ends inside a tag, expected `}}` or `%}`",
                "a {{ }} ; 5+2 ; `}}` stands here, expected a value",
                "{% if replica %}x ; 0+16 ; the template ends inside a tag's body, expected `endif`",
                "{% fro p in parameters %}{% endfor %} ; 3+3 ; `fro` is not a tag, expected `if` or `for`",
                "{{ database_name instance_size }} ; 17+13 ; `instance_size` stands here, expected `}}`",
                "{{ (database_name }} ; 3+17 ; `(` opens here and is not closed, expected `)`",
                "{{ 12345678901234567890 }} ; 3+20 ; the number `123456789012345678…` is too long, expected at most 18 digits",
            })
    void aTextThatDoesNotCompileIsOneFindingWithItsPlace(String text, String place, String message) {
        assertThat(findings(Items.withSummary(text)))
                .singleElement()
                .asString()
                .startsWith("PAO3006 /fulfillment/manual/template/summary@" + place + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "New {{ databse_name }} ; 7+12 ; variable `databse_name` does not exist ; did you mean `database_name`?",
                "{{ requester.usr_id }} ; 13+6 ; `requester` has no `usr_id`, expected `email`, `team` or `user_id` ; did you mean `user_id`?",
                "{{ requester['teem'] }} ; 13+6 ; `requester` has no `teem` ; did you mean `team`?",
                "{{ database_name.length }} ; 17+6 ; `database_name` is text and has no `length` ; write `database_name`",
                "{% for p in parameters %}{{ p.nmae }}{% endfor %} ; 30+4 ; `p` has no `nmae` ; did you mean `name`?",
                "{% for p in parameters %}{% endfor %}{{ p.name }} ; 40+1 ; variable `p` does not exist ; add a field `p`",
                "{{ loop.index }} ; 3+4 ; variable `loop` does not exist ; add a field",
                "{% for p in parameters %}{{ loop.indx }}{% endfor %} ; 33+4 ; `loop` has no `indx` ; did you mean `index`?",
                "{# {{ a }} #}{{ request.idd }} ; 24+3 ; `request` has no `idd` ; did you mean `id`?",
                "{{ locale }} ; 3+6 ; variable `locale` does not exist ; add a field",
                "{{ _context }} ; 3+8 ; variable `_context` does not exist ; add a field",
                "{% if replca == true %}{% endif %} ; 6+6 ; variable `replca` does not exist ; did you mean `replica`?",
                "{{ \"a #{databse_name} b\" }} ; 8+12 ; variable `databse_name` does not exist ; did you mean",
            })
    void anUnknownVariableIsAFindingWithItsPlaceAndTheNearestName(
            String text, String place, String message, String hint) {
        assertThat(findings(Items.withSummary(text)))
                .singleElement()
                .asString()
                .startsWith("PAO3007 /fulfillment/manual/template/summary@" + place + ": " + message)
                .contains("(" + hint);
    }

    @Test
    void aDamagedFieldNameExcusesUnknownNamesButNotUnknownAttributes() {
        CatalogItem item = Items.withSummary("{{ missing }} {{ requester.missing }}");
        assertThat(CollectedFindings.of(
                        FulfillmentRules.of(List.of(JIRA)),
                        item,
                        JsonPointer.of("presentation", "fields", "0", "name")))
                .singleElement()
                .asString()
                .contains("`requester` has no `missing`");
    }

    @Test
    void anotherMistakeInAFieldExcusesNothing() {
        CatalogItem item = Items.withSummary("{{ missing }}");
        assertThat(CollectedFindings.of(
                        FulfillmentRules.of(List.of(JIRA)),
                        item,
                        JsonPointer.of("presentation", "fields", "0", "max_length")))
                .singleElement()
                .asString()
                .contains("`missing`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "{% set a = 1 %} ; 3+3 ; `set` is not allowed",
                "{% include 'x' %} ; 3+7 ; `include` is not allowed",
                "{% import 'x' %} ; 3+6 ; `import` is not allowed",
                "{% extends 'x' %} ; 3+7 ; `extends` is not allowed",
                "{% embed 'x' %}{% endembed %} ; 3+5 ; `embed` is not allowed",
                "{% from 'x' import y %} ; 3+4 ; `from` is not allowed",
                "{% macro m() %}{% endmacro %} ; 3+5 ; `macro` is not allowed",
                "{% block b %}{% endblock %} ; 3+5 ; `block` is not allowed",
                "{% cache 'c' %}{% endcache %} ; 3+5 ; `cache` is not allowed",
                "{% parallel %}{% endparallel %} ; 3+8 ; `parallel` is not allowed",
                "{% autoescape true %}{% endautoescape %} ; 3+10 ; `autoescape` is not allowed",
                "{% flush %} ; 3+5 ; `flush` is not allowed",
                "{% filter upper %}x{% endfilter %} ; 3+6 ; `filter` is not allowed",
                "{{ range(0, 9) }} ; 3+5 ; `range` is not allowed",
                "{{ max(1, 2) }} ; 3+3 ; `max` is not allowed",
                "{{ i18n('b', 'k') }} ; 3+4 ; `i18n` is not allowed",
                "{{ storage_gb + 1 }} ; 14+1 ; `+` is not allowed",
                "{{ -storage_gb }} ; 3+1 ; `-` is not allowed",
                "{% for i in 1..9 %}{% endfor %} ; 13+2 ; `..` is not allowed",
                "{{ replica ? 'a' : 'b' }} ; 11+1 ; `?` is not allowed",
                "{{ ['a'] }} ; 0+11 ; `{{ ['a'] }}` is not allowed",
                "{{ {'a': 'b'} }} ; 0+16 ; ",
                "{{ database_name.toUpperCase() }} ; 17+11 ; `toUpperCase` is called as a method",
                "{{ requester[database_name] }} ; 0+30 ; a value is looked up by something other than a fixed name",
                "{{ '%9d' | format(1) }} ; 11+6 ; filter `format` is not allowed",
                "{{ database_name | uper }} ; 19+4 ; filter `uper` is not allowed",
                "{{ database_name | abbreviate }} ; 19+10 ; filter `abbreviate` has 0 arguments, expected 1 argument",
                "{{ database_name | default(val='x') }} ; 19+7 ; filter `default` has no argument `val`",
                "{{ database_name | join(',') }} ; 19+4 ; filter `join` is put on text, expected a list",
                "{{ extensions | upper }} ; 16+5 ; filter `upper` is put on a list, expected text",
                "{% if database_name is odd %}{% endif %} ; 23+3 ; test `odd` is not allowed",
                "{% if extensions %}{% endif %} ; 6+10 ; `extensions` is a list, which is neither true nor false",
                "{% if replica contains 'a' %}{% endif %} ; 14+8 ; `contains` looks into a boolean, expected text or a list",
                "{{ replica | first }} ; 13+5 ; filter `first` is put on a boolean, expected text or a list",
                "{% if database_name > 3 %}{% endif %} ; 20+1 ; `>` compares text, expected numbers",
                "{% for c in database_name %}{% endfor %} ; 0+28 ; `for` runs over text",
                "{% for p in parameters %}{% for t in extensions %}{% endfor %}{% endfor %} ; 28+3 ; `for` stands inside another",
                "{{ requester }} ; 3+9 ; `requester` is a record",
                "{{ database_name | replace({'': 'b'}) }} ; 19+7 ; filter `replace` has another argument, expected a fixed text",
            })
    void whatIsNotOnTheAllowListIsAFindingWithItsPlace(String text, String place, String message) {
        assertThat(findings(Items.withSummary(text)))
                .singleElement()
                .asString()
                .startsWith("PAO3008 /fulfillment/manual/template/summary@" + place + ": "
                        + (message == null ? "" : message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% for p in parameters %}{{ p.label }}: {{ p.value }}{% if not loop.last %}, {% endif %}{% endfor %}",
                "{{ extensions | join(', ') | upper | abbreviate(40) }}",
                "{% if storage_gb > 100 and instance_size == 'db.t3.micro' or replica %}big{% elseif replica is null %}n{% else %}s{% endif %}",
                "{{ database_name | replace({'_': '-', '-': '_'}) | default('none') }}",
                "{{ 'by ' ~ requester.user_id ~ ' of ' ~ catalog_item.name }} {{ \"v#{catalog_item.version}\" }}",
                "{% if catalog_item.tags contains 'mysql' and requester.email is not empty %}{{ catalog_item.tags | first }}{% endif %}",
                "{% verbatim %}{{ not a variable }}{% endverbatim %} {# {{ nor this }} #}",
                "{{ extensions }} {{ extensions | length }} {{- database_name -}} {{ request.created_at }}",
            })
    void whatTheAllowListNamesIsFine(String text) {
        assertThat(findings(Items.withSummary(text))).isEmpty();
    }

    @Test
    void everyTextAtAnyDepthIsATemplate() {
        Value.Mapping custom = Value.Mapping.EMPTY.with("Cost", Value.texts("a", "{{ x }}"));
        CatalogItem item = Items.item("jira", Items.TEMPLATE.with("custom_fields", custom));
        assertThat(findings(item))
                .singleElement()
                .asString()
                .startsWith("PAO3007 /fulfillment/manual/template/custom_fields/Cost/1@3+1");
    }

    @Test
    void aWrongBracketThatBreaksTheLexerIsAFindingToo() {
        assertThat(findings(Items.withSummary("{{ \"a #{)")))
                .singleElement()
                .asString()
                .startsWith("PAO3006");
    }

    @Test
    void whatCouldOverflowTheParsersStackIsRefusedBeforeItIsParsed() {
        for (String text : List.of(
                "{{ " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + " }}",
                "{{ " + "not ".repeat(5_000) + "replica }}",
                "{% if replica %}".repeat(2_000) + "{% endif %}".repeat(2_000),
                "{{ '" + "\\'".repeat(15_000) + "' }}",
                "x".repeat(32_769))) {
            assertThat(findings(Items.withSummary(text)))
                    .as(text.substring(0, 12))
                    .allMatch(line -> line.startsWith("PAO3006"))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<String> findings(CatalogItem item) {
        return CollectedFindings.of(FulfillmentRules.of(Set.of(JIRA)), item);
    }
}
