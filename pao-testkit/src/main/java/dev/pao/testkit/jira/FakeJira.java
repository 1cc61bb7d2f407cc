package dev.pao.testkit.jira;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.testkit.internal.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Jira on the loopback interface that creates, reads and searches issues, and tells what is needed to create them, as
 * Atlassian documents it, for one account with one token. {@link JiraSite} says what it is made of. It keeps what it
 * created, does otherwise than documented when it is told to, and changes issues by the test's hand. Searches know one
 * form of JQL: by one label. Thread-safe; whoever starts it closes it.
 */
public final class FakeJira implements AutoCloseable {

    private static final String USER = "pao@example.com";
    private static final String TOKEN = "jira-token-nobody-may-see";

    private final HttpServer server;
    private final IssueBook book;
    private final SearchIndex index;
    private final Permissions permissions = new Permissions();
    private final Resources resources;
    private final IssueView view;
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeJira::daemon);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<JiraReply> next = new ConcurrentLinkedQueue<>();
    private final Queue<JiraReply> nextToCreate = new ConcurrentLinkedQueue<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<JiraExchange> exchanges = new CopyOnWriteArrayList<>();
    private volatile @Nullable HookSender hooks;
    private volatile String token = TOKEN;
    private volatile JiraReply usual = JiraReply.served();

    private FakeJira(HttpServer server, JiraSite site) {
        this.server = server;
        SiteModel model = site.model();
        this.book = new IssueBook(site.clock());
        this.index = new SearchIndex(book, site.clock());
        String api = url() + model.flavour().api();
        this.view = new IssueView(model.flavour(), api + "/issue");
        this.resources = new Resources(model, book, index, permissions, view, api);
    }

    /** Starts a Jira Cloud with project {@code PLATFORM}, and in it {@code Service Request} and {@code Task}. */
    public static FakeJira cloud() {
        return JiraSite.cloud().project(platform()).start();
    }

    /** Starts a Jira Data Center with project {@code PLATFORM}, and in it {@code Service Request} and {@code Task}. */
    public static FakeJira dataCenter() {
        return JiraSite.dataCenter().project(platform()).start();
    }

    static FakeJira start(JiraSite site) {
        HttpServer server = LoopbackServer.create();
        FakeJira jira = new FakeJira(server, site);
        server.setExecutor(jira.threads);
        server.createContext("/", jira::handle);
        server.start();
        return jira;
    }

    /** Where it is. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The one account it knows. */
    public String user() {
        return USER;
    }

    /** The account's token, for basic and bearer authentication. */
    public Secret token() {
        return Secret.of(TOKEN);
    }

    /** Does so with the next calls, one after the other, and then as documented. */
    public void answersNext(JiraReply... replies) {
        next.addAll(List.of(replies));
    }

    /** Does so with every call from now on that is not told to be treated otherwise. */
    public void answersAlways(JiraReply reply) {
        usual = reply;
    }

    /** Does so with the next calls that create an issue, and serves other calls as documented. */
    public void answersCreate(JiraReply... replies) {
        nextToCreate.addAll(List.of(replies));
    }

    /**
     * Does not accept the account's token any more. Data Center then refuses every call; Cloud answers what it answers to
     * anybody: a search finds nothing, an issue is not there.
     */
    public void revokeToken() {
        token = TOKEN + "-renewed";
    }

    /** Takes a permission from the account, by Jira's name for it, such as {@code CREATE_ISSUES}. */
    public void revoke(String permission) {
        locked(() -> {
            permissions.revoke(permission);
            return permission;
        });
    }

    /** Lets the next searches see no issue, as if their index were behind. */
    public void lagsBehind(int searches) {
        locked(() -> {
            index.lagFor(searches);
            return searches;
        });
    }

    /** Lets searches see an issue only some time after it was made, by the site's clock. */
    public void lagsBehind(Duration time) {
        locked(() -> {
            index.lagFor(time);
            return time;
        });
    }

    /** Signs a notice of every change of an issue and sends it to a receiver, within the call that makes the change. */
    public void notifies(URI receiver, Secret secret) {
        hooks = new HookSender(receiver, secret);
    }

    /** The notices that were sent, in order, with their retries. */
    public List<JiraHook> hooks() {
        HookSender sender = hooks;
        return sender == null ? List.of() : sender.sent();
    }

    /** Puts an issue into a status of a category, such as {@code done}. */
    public void move(String key, String statusCategory) {
        transition(key, JiraStatus.of(statusCategory));
    }

    /** Puts an issue into a status. */
    public void transition(String key, JiraStatus status) {
        tell("jira:issue_updated", locked(() -> book.transition(key, status)), Value.Mapping.EMPTY);
    }

    /** Moves an issue to another project, where it has another key; the old one leads there. */
    public JiraIssue moveToProject(String key, String project) {
        JiraIssue moved = locked(() -> book.moveTo(key, project));
        Value.Mapping change = Value.Mapping.EMPTY
                .with("field", Value.of("Key"))
                .with("fromString", Value.of(key))
                .with("toString", Value.of(moved.key()));
        tell("jira:issue_updated", moved, change);
        return moved;
    }

    /** Clones an issue as people do: the labels come along, the properties don't. */
    public JiraIssue copy(String key) {
        JiraIssue copy = locked(() -> book.copy(key));
        tell("jira:issue_created", copy, Value.Mapping.EMPTY);
        return copy;
    }

    /** Deletes an issue. */
    public void remove(String key) {
        tell("jira:issue_deleted", locked(() -> book.remove(key)), Value.Mapping.EMPTY);
    }

    /** The issues that there are, the oldest first. */
    public List<JiraIssue> issues() {
        return locked(book::issues);
    }

    /** What was called, as method and path, in the order of arrival. */
    public List<String> calls() {
        return new ArrayList<>(calls);
    }

    /** What was asked and answered as documented, in order. */
    public List<JiraExchange> exchanges() {
        return new ArrayList<>(exchanges);
    }

    /** Stops listening; calls that are not answered are cut off. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Wire wire = new Wire(exchange);
            Call call = wire.call();
            calls.add(call.method() + " " + call.path());
            JiraReply reply = reply(call);
            Answer served = reply.effect().isDone() ? serve(wire, call) : reply.answer();
            if (reply.effect() == JiraReply.Effect.DONE_AND_TOLD) {
                exchanges.add(new JiraExchange(
                        call.method(),
                        call.path(),
                        wire.query(),
                        call.body(),
                        served.status(),
                        served.body().toString()));
            }
            wire.send(reply, served, closed);
        }
    }

    private JiraReply reply(Call call) {
        boolean creates = call.method().equals("POST") && call.path().endsWith("/issue");
        JiraReply told = creates ? nextToCreate.poll() : null;
        JiraReply other = told == null ? next.poll() : told;
        return other == null ? usual : other;
    }

    /** Cloud takes who is not known for nobody in particular, and says so in a header only. */
    private Answer serve(Wire wire, Call call) {
        if (isKnown(wire.authorization())) {
            return locked(() -> resources.serve(call));
        }
        wire.tellOfLogin("AUTHENTICATED_FAILED");
        return locked(() -> resources.serveStranger(call));
    }

    private void tell(String event, JiraIssue issue, Value.Mapping change) {
        HookSender sender = hooks;
        if (sender != null) {
            sender.send(event, view.shown(issue, List.of(), List.of()), change);
        }
    }

    private <T> T locked(Supplier<T> work) {
        synchronized (book) {
            return work.get();
        }
    }

    private boolean isKnown(String authorization) {
        String basic = Base64.getEncoder().encodeToString((USER + ":" + token).getBytes(StandardCharsets.UTF_8));
        return authorization.equals("Basic " + basic) || authorization.equals("Bearer " + token);
    }

    private static JiraProject platform() {
        return JiraProject.of("PLATFORM", "Platform")
                .issueType("Service Request")
                .issueType("Task")
                .components("db");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-jira");
        thread.setDaemon(true);
        return thread;
    }
}
