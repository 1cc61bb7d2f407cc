package dev.pao.testkit.github;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One webhook delivery as GitHub sends it: made by a static method, refined by the named ones, and then sent as {@link
 * #request} or handed over as {@link #headers} and {@link #body}. Signed once {@link #signedWith} was called. Not
 * thread-safe.
 */
public final class GitHubDelivery {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "0".repeat(40);

    private final String event;
    private final ObjectNode payload;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String secret = "";
    private boolean form;

    private GitHubDelivery(String event, ObjectNode payload) {
        this.event = event;
        this.payload = payload;
        headers.put("X-GitHub-Delivery", UUID.randomUUID().toString());
        headers.put("X-GitHub-Hook-ID", "292430182");
    }

    /** A push of one commit to {@code main} of {@code org/pao-repository}. */
    public static GitHubDelivery push(String before, String after) {
        ObjectNode payload = JSON.createObjectNode();
        payload.put("ref", "refs/heads/main").put("before", before).put("after", after);
        payload.put("created", false).put("deleted", false).put("forced", false);
        ObjectNode commit = payload.putArray("commits").addObject();
        commit.put("id", after)
                .put("timestamp", "2025-08-16T14:30:00-05:00")
                .put("message", "Add MySQL database catalog item");
        commit.putObject("author").put("name", "Josh Smith").put("email", "josh.smith@example.com");
        commit.putArray("added");
        commit.putArray("modified");
        commit.putArray("removed");
        payload.putObject("pusher").put("name", "josh-smith").put("email", "josh.smith@example.com");
        return new GitHubDelivery("push", payload).repository("org/pao-repository");
    }

    /** The push that deletes a branch. */
    public static GitHubDelivery branchDeleted(String branch) {
        GitHubDelivery delivery = push("1".repeat(40), NOTHING).branch(branch);
        delivery.payload.put("deleted", true).putNull("head_commit").putArray("commits");
        return delivery;
    }

    /** The push of a tag. */
    public static GitHubDelivery tag(String tag, String commit) {
        return push(NOTHING, commit).ref("refs/tags/" + tag);
    }

    /** What GitHub sends when a hook is made. */
    public static GitHubDelivery ping() {
        ObjectNode payload = JSON.createObjectNode();
        payload.put("zen", "Keep it logically awesome.").put("hook_id", 292430182);
        return new GitHubDelivery("ping", payload).repository("org/pao-repository");
    }

    /** An event of another kind, such as {@code issues}. */
    public static GitHubDelivery event(String event) {
        ObjectNode payload = JSON.createObjectNode();
        payload.put("action", "opened");
        return new GitHubDelivery(event, payload).repository("org/pao-repository");
    }

    /** The branch that was pushed; {@code main} if not said. */
    public GitHubDelivery branch(String branch) {
        return ref("refs/heads/" + branch);
    }

    /** The whole ref that was pushed; {@code refs/heads/main} if not said. */
    public GitHubDelivery ref(String ref) {
        payload.put("ref", ref);
        return this;
    }

    /** The repository, as {@code owner/name}; {@code org/pao-repository} if not said. */
    public GitHubDelivery repository(String fullName) {
        ObjectNode repository = payload.putObject("repository");
        repository.put("name", fullName.substring(fullName.indexOf('/') + 1));
        repository.put("full_name", fullName);
        repository.put("clone_url", "https://github.com/" + fullName + ".git");
        return this;
    }

    /** The files that the pushed commit adds; none if not said. */
    public GitHubDelivery added(String... paths) {
        ArrayNode added = (ArrayNode) payload.path("commits").path(0).path("added");
        List.of(paths).forEach(added::add);
        return this;
    }

    /** The delivery's id; a new one if not said. The same id again is a redelivery. */
    public GitHubDelivery id(String deliveryId) {
        headers.put("X-GitHub-Delivery", deliveryId);
        return this;
    }

    /** The hook's id; the same one for all if not said. */
    public GitHubDelivery hook(String hookId) {
        headers.put("X-GitHub-Hook-ID", hookId);
        return this;
    }

    /** The secret to sign with; unsigned if not said. */
    public GitHubDelivery signedWith(String newSecret) {
        secret = newSecret;
        return this;
    }

    /** Sends the payload as a form field, which a hook can be set to, instead of as JSON. */
    public GitHubDelivery asForm() {
        form = true;
        return this;
    }

    /** The delivery's id. */
    public String id() {
        return headers.getOrDefault("X-GitHub-Delivery", "");
    }

    /** The headers, signature included. */
    public Map<String, String> headers() {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("X-GitHub-Event", event);
        all.put("User-Agent", "GitHub-Hookshot/044aadd");
        all.put("Content-Type", form ? "application/x-www-form-urlencoded" : "application/json");
        if (!secret.isEmpty()) {
            all.put("X-Hub-Signature-256", signature(secret, body()));
        }
        return all;
    }

    /** The raw body. */
    public byte[] body() {
        String json = payload.toString();
        String text = form ? "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8) : json;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The delivery as a request that can be sent. */
    public HttpRequest request(URI endpoint) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint).POST(HttpRequest.BodyPublishers.ofByteArray(body()));
        headers().forEach(request::header);
        return request.build();
    }

    /** What GitHub puts into {@code X-Hub-Signature-256}. */
    public static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
