package dev.pao.cli.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.ConfigurationException;
import dev.pao.cli.config.Flags;
import dev.pao.cli.config.Setting;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.store.InMemoryCatalogStore;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TicketsTest {

    private static final Map<String, String> ALL = Map.of(
            "PAO_SMTP_URL", "smtp://127.0.0.1:25",
            "PAO_TICKET_EMAIL_FROM", "pao@example.com",
            "PAO_TICKET_WEBHOOK_URL", "https://desk.example.com/hook",
            "PAO_TICKET_WEBHOOK_SECRET", "a-secret-of-the-ticket-desk",
            "PAO_TICKET_WEBHOOK_SYSTEM", "desk",
            "PAO_TICKET_WEBHOOK_KEYS", "title,urgency?");

    @Test
    void whatIsValidIsWhatTheProvidersRead() {
        Configuration configuration = configuration(ALL);
        assertThat(TicketProviders.of(configuration).stream().map(FulfillmentProvider::templateKeys))
                .hasSize(2)
                .isSubsetOf(TicketSystems.of(configuration));
        assertThat(TicketSystems.of(configuration))
                .extracting(TemplateKeys::system)
                .containsExactly("jira", "email", "desk");
    }

    @Test
    void withoutASettingThereAreNoTickets() {
        assertThat(Tickets.of(configuration(Map.of()), new InMemoryCatalogStore(), UnaryOperator.identity()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAO_SMTP_URL, `PAO_TICKET_EMAIL_FROM` can't be used: no mail server is set",
        "PAO_TICKET_WEBHOOK_URL, `PAO_TICKET_WEBHOOK_KEYS` can't be used: no ticket program is set",
        "PAO_TICKET_WEBHOOK_SECRET, `PAO_TICKET_WEBHOOK_URL` can't be used: nothing is set to sign with",
        "PAO_TICKET_WEBHOOK_KEYS, `ticket_webhook_keys` is not set"
    })
    void aSettingWithoutItsOtherIsTold(String missing, String told) {
        Map<String, String> settings = new HashMap<>(ALL);
        settings.remove(missing);
        assertRefused(settings, told);
    }

    @ParameterizedTest
    @CsvSource({
        "PAO_TICKET_WEBHOOK_SYSTEM, jira, `jira` is another system's name",
        "PAO_TICKET_WEBHOOK_KEYS, 'title,title?', `title` as both",
        "PAO_TICKET_WEBHOOK_URL, http://desk.example.com, an https URL",
        "PAO_TICKET_WEBHOOK_SECRET, short, `PAO_TICKET_WEBHOOK_SECRET` can't be used",
        "PAO_SMTP_URL, mailhost, `PAO_SMTP_URL` can't be used"
    })
    void aSettingThatCanNotBeUsedIsTold(String variable, String value, String told) {
        Map<String, String> settings = new HashMap<>(ALL);
        settings.put(variable, value);
        assertRefused(settings, told);
    }

    @Test
    void whatAValidationKnowsOfMailIsWhatItsProviderTakes() {
        Configuration configuration = configuration(
                Map.of("PAO_SMTP_URL", "smtp://127.0.0.1:25", "PAO_TICKET_EMAIL_FROM", "pao@example.com"));
        assertThat(TicketProviders.of(configuration))
                .singleElement()
                .satisfies(provider -> assertThat(provider.templateKeys()).isEqualTo(TicketSystems.EMAIL));
    }

    @Test
    void aRequestIsAMail() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Configuration configuration = configuration(Map.of(
                    "PAO_SMTP_URL",
                    "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                    "PAO_TICKET_EMAIL_FROM",
                    "pao@example.com"));
            Tickets tickets = Tickets.of(configuration, new InMemoryCatalogStore(), UnaryOperator.identity())
                    .orElseThrow();
            assertThat(tickets.webhook()).isEmpty();
            assertThat(tickets.service().submit(queue(), wish())).isInstanceOf(SubmitOutcome.Submitted.class);
            assertThat(server.getReceivedMessages())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("A queue"));
        } finally {
            server.stop();
        }
    }

    private static void assertRefused(Map<String, String> settings, String told) {
        assertThatThrownBy(() -> TicketProviders.of(configuration(settings)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(told)
                .hasMessageNotContaining("a-secret-of-the-ticket-desk");
    }

    private static CatalogItem queue() {
        return CatalogItem.builder("queue", SemanticVersion.of("1.0.0"))
                .description("A queue")
                .owner("platform")
                .manual(
                        "email",
                        Value.Mapping.EMPTY
                                .with("to", Value.of("team@example.com"))
                                .with("subject", Value.of("A queue"))
                                .with("body", Value.of("For {{ requester.user_id }}")))
                .build();
    }

    private static FulfillmentRequest wish() {
        return new FulfillmentRequest(
                "queue", Optional.empty(), Value.Mapping.EMPTY, Requester.of("rita"), new IdempotencyKey("k1"));
    }

    private static Configuration configuration(Map<String, String> environment) {
        return Configuration.read(Flags.none(), environment, Path.of(""), EnumSet.allOf(Setting.class));
    }
}
