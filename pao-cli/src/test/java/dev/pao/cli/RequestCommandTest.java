package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about requests make of what a server answers; TicketIT has them with the real one. */
class RequestCommandTest {

    private static final String ITEM = """
            {"name": "mysql-database", "version": "1.0.0", "description": "MySQL", "owner": "data", "tags": [],
             "presentation": {"fields": [{"name": "database_name", "type": "string", "required": true}]}}
            """;

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    RequestCommandTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aKeyThatIsNoneIsWrongUsage() {
        CommandRun run = run("request", "mysql-database", "--key", "a b");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`--key` can't be used", "without spaces, found `a b`");
        assertThat(asked).isEmpty();
    }

    @Test
    void anItemIsAskedForByItsNameWhateverIsInIt() {
        answer("/", 404, "{\"detail\": \"no item is served under this name\"}");
        answer("/api/v1/requests", 200, "{\"requests\": [], \"next_cursor\": null}");

        CommandRun run = run("request", "../my database?x");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no item is served");
        assertThat(asked).first().isEqualTo("GET /api/v1/catalog/items/..%2Fmy%20database%3Fx");
    }

    @Test
    void whatTheTicketSystemRefusesIsToldWithItsPlaceInTheFile() {
        answer("/", 200, ITEM);
        answer("/api/v1/requests", 201, """
                {"id": "req-1", "item": "mysql-database", "version": "1.0.0", "state": "failed",
                 "problem": "Jira refuses the issue",
                 "refusals": [{"place": "/fulfillment/manual/template/project", "message": "is unknown"}]}
                """);

        CommandRun run = run("request", "mysql-database", "--set", "database_name=orders");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "problem  Jira refuses the issue", "at       /fulfillment/manual/template/project: is unknown");
    }

    @Test
    void aServerThatMakesNoTicketsIsToldToBeGivenAJira() {
        answer("/", 404, "{\"detail\": \"there is nothing at this path\"}");

        CommandRun run = run("requests");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("takes no requests: set PAO_JIRA_URL");
    }

    @Test
    void whoGetsNoAnswerIsToldTheKeyToTryAgainWith() {
        answer("/api/v1/catalog", 200, ITEM);
        server.createContext("/api/v1/requests", HttpExchange::close);

        CommandRun run = run("request", "mysql-database", "--set", "database_name=orders", "--key", "wish-1");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("sent again with `--key wish-1`");
    }

    @Test
    void aServerThatIsBusyIsAFailureAndNoRefusal() {
        answer("/", 429, "{\"detail\": \"too many calls\"}");

        assertThat(run("requests").status()).isEqualTo(3);
    }

    @Test
    void allPagesAreListed() {
        server.createContext("/", exchange -> {
            boolean first = !String.valueOf(exchange.getRequestURI().getQuery()).contains("cursor=");
            String next = first ? "\"req 1\"" : "null";
            reply(exchange, 200, "{\"requests\": [], \"next_cursor\": " + next + "}");
        });

        CommandRun run = run("requests", "--needs-attention");

        assertThat(run.out().strip()).isEqualTo("no request needs attention");
        assertThat(asked)
                .containsExactly(
                        "GET /api/v1/requests?limit=100&needs_attention=true",
                        "GET /api/v1/requests?limit=100&needs_attention=true&cursor=req%201");
    }

    private CommandRun run(String... arguments) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return CommandRun.of(folder, Map.of("PAO_SERVER_URL", url, "PAO_SERVER_TOKEN", "token"), arguments);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> reply(exchange, status, body));
    }

    private void reply(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
