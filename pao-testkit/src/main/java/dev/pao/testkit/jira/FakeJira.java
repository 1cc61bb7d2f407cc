package dev.pao.testkit.jira;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Jira on the loopback interface that creates, gets and searches issues as Atlassian documents it, for one user with one
 * token. Project {@code PLATFORM} has the issue types {@code Service Request} and {@code Task}. It keeps what it created,
 * and answers otherwise when it is told to. Searches know one form of JQL: by one label. Thread-safe; whoever starts it
 * closes it.
 */
public final class FakeJira implements AutoCloseable {

    private static final String USER = "pao@example.com";
    private static final String TOKEN = "jira-token-nobody-may-see";

    private final HttpServer server;
    private final String api;
    private final String search;
    private final IssueBook book;
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeJira::daemon);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<JiraReply> next = new ConcurrentLinkedQueue<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    private FakeJira(HttpServer server, String version, String search, Descriptions descriptions) {
        this.server = server;
        this.api = "/rest/api/" + version;
        this.search = api + search;
        Map<String, Set<String>> projects = Map.of("PLATFORM", Set.of("Service Request", "Task"));
        this.book = new IssueBook(new IssueChecks(descriptions, projects), url() + api + "/issue");
    }

    /** Starts a Jira Cloud: REST version 3 with Atlassian documents. */
    public static FakeJira cloud() {
        return start("3", "/search/jql", Descriptions.DOCUMENT);
    }

    /** Starts a Jira Data Center: REST version 2 with wiki markup. */
    public static FakeJira dataCenter() {
        return start("2", "/search", Descriptions.WIKI);
    }

    /** Where it is. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The one user it knows. */
    public String user() {
        return USER;
    }

    /** The user's token, for basic and bearer authentication. */
    public Secret token() {
        return Secret.of(TOKEN);
    }

    /** Answers the next calls so, one after the other, and then as documented. */
    public void answersNext(JiraReply... replies) {
        next.addAll(List.of(replies));
    }

    /** Lets the next searches see no issue, as if their index were behind. */
    public void lagsBehind(int searches) {
        synchronized (book) {
            book.lag(searches);
        }
    }

    /** Moves an issue into a status of a category, such as {@code done}. */
    public void move(String key, String statusCategory) {
        synchronized (book) {
            book.move(key, statusCategory);
        }
    }

    /** Deletes an issue. */
    public void remove(String key) {
        synchronized (book) {
            book.remove(key);
        }
    }

    /** The issues that there are, the oldest first. */
    public List<JiraIssue> issues() {
        synchronized (book) {
            return List.copyOf(book.issues());
        }
    }

    /** What was called, as method and path, in the order of arrival. */
    public List<String> calls() {
        return new ArrayList<>(calls);
    }

    /** Stops listening; calls that are not answered are cut off. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static FakeJira start(String version, String search, Descriptions descriptions) {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
            FakeJira jira = new FakeJira(server, version, search, descriptions);
            server.setExecutor(jira.threads);
            server.createContext("/", jira::handle);
            server.start();
            return jira;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String call =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            calls.add(call);
            JiraReply told = next.poll();
            JiraReply reply = told == null ? JiraReply.served() : told;
            Answer served = reply.isDone() ? serve(exchange, call, body) : Answer.error(500, "not served");
            if (reply.isSilent()) {
                awaitClose();
                return;
            }
            boolean asServed = reply.effect() == JiraReply.Effect.DONE_AND_TOLD;
            reply.retryAfter()
                    .ifPresent(
                            wait -> exchange.getResponseHeaders().set("Retry-After", Long.toString(wait.toSeconds())));
            send(exchange, asServed ? served : Answer.error(reply.status(), reply.message()));
        }
    }

    private Answer serve(HttpExchange exchange, String call, String body) {
        if (!isKnown(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Answer.error(401, "Client must be authenticated to access this resource.");
        }
        synchronized (book) {
            String issues = api + "/issue";
            if (call.equals("POST " + issues)) {
                return read(body, book::create);
            }
            if (call.equals("POST " + search)) {
                return read(body, book::search);
            }
            if (call.startsWith("GET " + issues + "/")) {
                return book.get(call.substring(("GET " + issues + "/").length()));
            }
        }
        boolean gone = call.endsWith(" /rest/api/3/search");
        return gone
                ? Answer.error(410, "The requested API has been removed.")
                : new Answer(404, Value.Mapping.EMPTY.with("message", Value.of("null for uri: " + call)));
    }

    private static Answer read(String body, Function<Value.Mapping, Answer> service) {
        try {
            return service.apply(ValueJson.readMapping(body));
        } catch (IllegalArgumentException notJson) {
            return Answer.error(400, "There was an error parsing JSON. Check that your request body is valid.");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isKnown(@Nullable String authorization) {
        String basic = Base64.getEncoder().encodeToString((USER + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(authorization) || ("Bearer " + TOKEN).equals(authorization);
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-jira");
        thread.setDaemon(true);
        return thread;
    }
}
