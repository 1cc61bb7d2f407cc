package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.parser.CatalogParser;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/jira.md is true. */
class JiraPageTest {

    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\R(.*?)^```$");

    @ParameterizedTest
    @EnumSource
    void itsExampleBecomesTheIssueThatItSays(JiraDeployment deployment) {
        CatalogItem item = item();
        try (FakeJira jira = Jiras.start(deployment)) {
            JiraProvider provider = Jiras.provider(jira, deployment);

            assertThat(JiraTemplateCheck.with(provider).check(item)).isEmpty();
            SubmitOutcome outcome = FulfillmentService.builder(new InMemoryRequestStore(), List.of(provider))
                    .build()
                    .submit(item, request());

            assertThat(outcome).isInstanceOf(SubmitOutcome.Submitted.class);
            JiraIssue issue = jira.issues().get(0);
            assertThat(issue.summary()).isEqualTo("Create MySQL database orders");
            assertThat(issue.labels()).startsWith("database", "mysql");
            assertThat(issue.fields().entries())
                    .containsKeys("priority", "assignee", "components", "duedate", "customfield_10111");
        }
    }

    @Test
    void itNamesEveryKeyAndEveryFinding() {
        assertThat(JiraTemplate.keys().required()).allMatch(key -> page().contains("`" + key + "`"));
        assertThat(JiraTemplate.keys().optional()).allMatch(key -> page().contains("`" + key + "`"));
        assertThat(Arrays.stream(JiraFinding.values())).allMatch(finding -> page().contains("`" + finding.id() + "`"));
    }

    private static FulfillmentRequest request() {
        return new FulfillmentRequest(
                "mysql-database",
                Optional.empty(),
                Value.Mapping.EMPTY
                        .with("database_name", Value.of("orders"))
                        .with("approver", Value.of("joe@example.com")),
                new Requester("jane", Optional.of("commerce"), Optional.empty()),
                new IdempotencyKey("wish-1"));
    }

    private static CatalogItem item() {
        Matcher example = YAML.matcher(page());
        assertThat(example.find()).isTrue();
        return CatalogParser.builder()
                .build()
                .parse("catalog/databases/mysql-database.yaml", example.group(1).getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "jira.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
