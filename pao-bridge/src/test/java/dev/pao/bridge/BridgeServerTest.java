package dev.pao.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.InMemoryCatalogStore;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.fulfillment.RecordingProvider;
import dev.pao.testkit.store.PublicationBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class BridgeServerTest {

    private final InMemoryCatalogStore store = Bridges.story();
    private final CatalogBridge bridge = Bridges.to(store, RecordingProvider.jira());

    @Test
    void theFirstLineSaysTheProtocolAndTheServedRevisionFollows() throws IOException {
        try (Conversation conversation = Conversation.with(quick().build())) {
            assertThat(conversation.next())
                    .isEqualTo("{\"event\":\"ready\",\"protocol\":1,"
                            + "\"methods\":[\"check\",\"health\",\"items\",\"request\",\"submit\",\"sync\"]}");
            assertThat(conversation.next()).isEqualTo("{\"event\":\"catalog\",\"revision\":1}");

            store.publish(PublicationBuilder.publication(2)
                    .after(1)
                    .put(CatalogItems.named("alpha", "1.0.0"))
                    .build());

            assertThat(conversation.next()).isEqualTo("{\"event\":\"catalog\",\"revision\":2}");
        }
    }

    @Test
    void everyCallIsAnsweredUnderItsId() throws IOException {
        assertThat(answers(
                        "{\"id\":7,\"method\":\"items\",\"params\":{\"from\":0,\"limit\":5}}",
                        "{\"id\":\"eight\",\"method\":\"health\"}",
                        "{\"id\":9,\"method\":\"submit\",\"params\":"
                                + Bridges.request("task-1", "{\"database_name\":\"orders\"}")
                                        .replace("\n", "") + "}"))
                .anyMatch(line -> line.startsWith("{\"id\":7,\"result\":{\"revision\":1,"))
                .anyMatch(line -> line.startsWith("{\"id\":\"eight\",\"result\":{\"status\":\"up\""))
                .anyMatch(line -> line.startsWith("{\"id\":9,\"result\":{\"outcome\":\"submitted\""));
    }

    @Test
    void aLineThatIsNoCallIsAnsweredAndTheNextOneServed() throws IOException {
        assertThat(answers(
                        "what?",
                        "",
                        "{\"id\":1}",
                        "{\"id\":2,\"method\":\"items\",\"params\":{\"from\":0.5}}",
                        "{\"id\":3,\"method\":\"request\"}",
                        "{\"id\":4,\"method\":\"request\",\"params\":{\"id\":\"none\"}}",
                        "{\"id\":5,\"method\":\"health\"}"))
                .anyMatch(line -> line.startsWith("{\"id\":null,\"error\":{\"code\":\"bad_call\","))
                .anyMatch(line -> line.startsWith("{\"id\":1,\"error\"") && line.contains("there is no method ``"))
                .anyMatch(line ->
                        line.startsWith("{\"id\":2,\"error\"") && line.contains("whole number `from`, found 0.5"))
                .anyMatch(line -> line.startsWith("{\"id\":3,\"error\"") && line.contains("a text `id`, found none"))
                .anyMatch(line -> line.startsWith("{\"id\":4,\"error\":{\"code\":\"not_found\""))
                .anyMatch(line -> line.startsWith("{\"id\":5,\"result\""))
                .hasSize(7);
    }

    @Test
    void aLineThatIsTooLongIsSkippedAsAWhole() throws IOException {
        BridgeServer server = quick().lineBytes(100).build();

        assertThat(answers(
                        server,
                        "{\"id\":1,\"method\":\"" + "x".repeat(1000) + "\"}",
                        "{\"id\":2,\"method\":\"health\"}"))
                .anyMatch(line -> line.startsWith("{\"id\":null,\"error\"") && line.contains("at most 100 bytes"))
                .anyMatch(line -> line.startsWith("{\"id\":2,\"result\""))
                .hasSize(3);
    }

    @Test
    void whatIsMoreThanMayWaitIsToldToComeLater() throws IOException {
        HeldProvider held = new HeldProvider();
        BridgeServer server = BridgeServer.builder(Bridges.to(store, held))
                .threads(1)
                .waiting(1)
                .build();
        try (Conversation conversation = Conversation.with(server)) {
            conversation.say("{\"id\":1,\"method\":\"submit\",\"params\":"
                    + Bridges.request("task-1", "{\"database_name\":\"orders\"}")
                            .replace("\n", "") + "}");
            held.awaitOrder();
            conversation.say("{\"id\":2,\"method\":\"request\",\"params\":{\"id\":\"none\"}}");
            conversation.say("{\"id\":3,\"method\":\"sync\"}");
            conversation.say("{\"id\":4,\"method\":\"health\"}");

            assertThat(conversation.answer(3)).contains("\"code\":\"busy\"", "more than 1 calls wait");
            assertThat(conversation.answer(4)).contains("\"status\":\"up\"");

            held.release();
            assertThat(conversation.answer(1)).contains("\"outcome\":\"submitted\"");
            assertThat(conversation.answer(2)).contains("\"not_found\"");
        }
    }

    @Test
    void callsAtWorkEndBeforeTheServerDoes() throws IOException {
        HeldProvider held = new HeldProvider();
        BridgeServer server = BridgeServer.builder(Bridges.to(store, held)).build();
        try (Conversation conversation = Conversation.with(server)) {
            conversation.say("{\"id\":1,\"method\":\"submit\",\"params\":"
                    + Bridges.request("task-1", "{\"database_name\":\"orders\"}")
                            .replace("\n", "") + "}");
            held.awaitOrder();
            conversation.hangUp();
            held.release();

            assertThat(conversation.answer(1)).contains("\"outcome\":\"submitted\"");
        }
    }

    @Test
    @Timeout(10)
    void aServerWhoseAnswersNobodyReadsEnds() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        InputStream calls = new EndlessCalls("{\"id\":1,\"method\":\"health\"}");

        assertThatCode(() -> quick().build().serve(calls, closed)).doesNotThrowAnyException();
    }

    @Test
    void limitsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> quick().threads(0)).hasMessageContaining("threads are 1 or more, found 0");
        assertThatThrownBy(() -> quick().grace(Duration.ZERO)).hasMessageContaining("millisecond or more");
    }

    private BridgeServer.Builder quick() {
        return BridgeServer.builder(bridge).watchEvery(Duration.ofMillis(5));
    }

    private List<String> answers(String... calls) throws IOException {
        return answers(BridgeServer.builder(bridge).build(), calls);
    }

    /** What is written for calls and then the end of them, but for the revision, which comes when it likes. */
    private static List<String> answers(BridgeServer server, String... calls) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] lines = String.join("\n", calls).getBytes(StandardCharsets.UTF_8);
        server.serve(new ByteArrayInputStream(lines), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("{\"event\":\"catalog\""))
                .toList();
    }
}
