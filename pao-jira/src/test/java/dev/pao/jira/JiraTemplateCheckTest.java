package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.jira.FakeJira;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JiraTemplateCheckTest {

    private final FakeJira jira;
    private final JiraTemplateCheck check;

    JiraTemplateCheckTest(JiraDeployment deployment) {
        this.jira = Jiras.start(deployment);
        this.check = JiraTemplateCheck.with(Jiras.provider(jira, deployment));
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void theStorysItemFitsAndNothingIsCreated() {
        assertThat(check.check(CatalogItems.mysqlDatabase())).isEmpty();
        assertThat(jira.calls()).allMatch(call -> call.startsWith("GET "));
    }

    @Test
    void whatIsTheSameInEveryRequestIsLookedUp() {
        List<Diagnostic> findings = check.check(item("""
                {"project": "PLATFORM", "issue_type": "Task", "summary": "{{ database_name }}", "priority": "Urgent",
                 "labels": "two words", "custom_fields": {"Cost Centre": "{{ cost }}", "Tier": "bronze"}}
                """));

        assertThat(findings)
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly(
                        "JIRA1002 /fulfillment/manual/template/priority",
                        "JIRA1002 /fulfillment/manual/template/labels",
                        "JIRA1001 /fulfillment/manual/template/custom_fields/Cost Centre",
                        "JIRA1002 /fulfillment/manual/template/custom_fields/Tier");
    }

    @Test
    void whatARequestDecidesIsNotLookedUp() {
        assertThat(check.check(item("""
                {"project": "PLATFORM", "issue_type": "Task", "summary": "{{ database_name }}",
                 "priority": "{% if database_name == 'a' %}High{% endif %}", "assignee": "{{ requester.email }}",
                 "custom_fields": {"Tier": "{{ instance_size }}", "Regions": ["eu", "{{ instance_size }}"]}}
                """))).isEmpty();
        assertThat(check.check(item(
                        "{\"project\": \"{{ database_name }}\", \"issue_type\": \"Nonsense\", \"summary\": \"x\"}")))
                .isEmpty();
    }

    @Test
    void anItemOfAnotherSystemIsNotJirasBusiness() {
        CatalogItem mail = fulfilled(ValueJson.readMapping("{\"system\": \"mail\", \"template\": {}}"));

        assertThat(check.check(mail)).isEmpty();
        assertThat(jira.calls()).isEmpty();
    }

    private static CatalogItem item(String template) {
        Value.Mapping manual =
                Value.Mapping.EMPTY.with("system", Value.of("jira")).with("template", ValueJson.read(template));
        return fulfilled(manual);
    }

    private static CatalogItem fulfilled(Value.Mapping manual) {
        Value.Mapping document =
                CatalogItems.mysqlDatabase().document().with("fulfillment", Value.Mapping.EMPTY.with("manual", manual));
        return CatalogItem.of(document, Optional.empty(), FieldTypes.standard());
    }
}
