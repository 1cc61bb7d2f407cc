package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.pao.fulfillment.TicketNotice;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Secret;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraHook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices as the fake Jira sends them over HTTP. */
class JiraWebhookTest {

    private static final Secret SECRET = Secret.of("It's a Secret to Everybody");

    private final List<TicketNotice> read = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(200);
    private JiraWebhook webhook = JiraWebhook.of(SECRET);
    private FakeJira jira;
    private HttpServer receiver;

    @BeforeEach
    void start() throws IOException {
        jira = Jiras.start(JiraDeployment.CLOUD);
        Jiras.provider(jira, JiraDeployment.CLOUD).create(Jiras.order("wish-1", Jiras.CONTENT));
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        receiver.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readAllBytes();
                read.add(webhook.read(
                        name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)), body));
                exchange.sendResponseHeaders(status.get(), -1);
            }
        });
        receiver.start();
        jira.notifies(URI.create("http://127.0.0.1:" + receiver.getAddress().getPort()), SECRET);
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        jira.close();
    }

    @Test
    void aChangeAndADeletionAreAboutTheirIssue() {
        jira.move("PLATFORM-1", "done");
        jira.remove("PLATFORM-1");

        assertThat(read).containsExactly(about("PLATFORM-1"), about("PLATFORM-1"));
    }

    @Test
    void aMoveIsAboutTheIssueByTheNameThatIsKnownHere() {
        jira.moveToProject("PLATFORM-1", "OTHER");

        assertThat(read).containsExactly(about("PLATFORM-1"));
    }

    @Test
    void aNoticeThatWasNotTakenComesAgainUnderItsName() {
        status.set(503);

        jira.move("PLATFORM-1", "done");

        assertThat(jira.hooks())
                .hasSize(6)
                .extracting(JiraHook::identifier)
                .containsOnly(jira.hooks().get(0).identifier());
        assertThat(read).hasSize(6).containsOnly(about("PLATFORM-1"));
    }

    @Test
    void whileASecretIsRenewedBothAreTaken() {
        webhook = JiraWebhook.of(List.of(Secret.of("new"), SECRET));

        jira.move("PLATFORM-1", "done");

        assertThat(read).containsExactly(about("PLATFORM-1"));
    }

    @Test
    void anotherSecretIsForged() {
        webhook = JiraWebhook.of(Secret.of("new"));

        jira.move("PLATFORM-1", "done");

        assertThat(read).singleElement().isInstanceOf(TicketNotice.Forged.class);
    }

    /** The vector that GitHub and Atlassian publish for this algorithm. */
    @Test
    void aKnownSignatureIsTaken() {
        String signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

        assertThat(read("Hello, World!", signature)).isInstanceOf(TicketNotice.Unusable.class);
        assertThat(read("Hello, world!", signature)).isInstanceOf(TicketNotice.Forged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha1=757107ea0eb2509fc211221cce984b8a37570b6d", "sha256=zz", "SHA256=00"})
    void whatIsNoSignatureIsForged(String signature) {
        assertThat(read("{}", signature)).isInstanceOf(TicketNotice.Forged.class);
    }

    @Test
    void aNoticeWithoutASignatureIsForged() {
        assertThat(webhook.read(name -> Optional.empty(), new byte[0])).isInstanceOf(TicketNotice.Forged.class);
    }

    @Test
    void aLongNoticeIsUnusableIfItIsGenuine() {
        String body = " ".repeat((4 << 20) + 1);

        assertThat(read(body, SignedBody.of(body, SECRET))).isInstanceOf(TicketNotice.Unusable.class);
        assertThat(read(body, SignedBody.of("another", SECRET))).isInstanceOf(TicketNotice.Forged.class);
        assertThat(read(body, "")).isInstanceOf(TicketNotice.Forged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"fromString\": \"blue\"", "\"fieldtype\": \"custom\", \"fromString\": \"AB-12\""})
    void aCustomFieldThatIsCalledKeyIsNoMove(String change) {
        String body = "{\"issue\": {\"key\": \"PLATFORM-1\"}, \"changelog\": {\"items\": [{\"field\": \"Key\", "
                + change + "}]}}";

        assertThat(read(body, SignedBody.of(body, SECRET))).isEqualTo(about("PLATFORM-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"issue\": {}}",
                "{\"issue\": \"PLATFORM-1\"}",
                "{\"issue\": {\"key\": \"../../x\"}}",
                "{\"webhookEvent\": \"project_created\"}"
            })
    void aNoticeAboutNoIssueSaysNothing(String body) {
        assertThat(read(body, SignedBody.of(body, SECRET))).isInstanceOf(TicketNotice.Irrelevant.class);
    }

    @Test
    void itHasASecretAndDoesNotPrintIt() {
        assertThatThrownBy(() -> JiraWebhook.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(webhook).hasToString("JiraWebhook[1 secrets]");
    }

    private TicketNotice read(String body, String signature) {
        return webhook.read(
                name -> Optional.of(signature).filter(any -> name.equals("X-Hub-Signature")),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static TicketNotice about(String key) {
        return new TicketNotice.About(new TicketRef("jira", key));
    }
}
