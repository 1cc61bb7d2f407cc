package dev.pao.sync.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.pao.sync.webhook.WebhookVerdict.Accepted;
import dev.pao.sync.webhook.WebhookVerdict.Ignored;
import dev.pao.sync.webhook.WebhookVerdict.Malformed;
import dev.pao.sync.webhook.WebhookVerdict.Pong;
import dev.pao.sync.webhook.WebhookVerdict.TooLarge;
import dev.pao.sync.webhook.WebhookVerdict.Unauthorized;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What GitHub's documentation says of webhooks, delivery by delivery: each says which fact it stands for. What needs more
 * than one delivery is in {@link GitHubSequencesTest}.
 */
final class GitHubFactsTest {

    private static final String ZEROS = "0".repeat(40);
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    Path folder;

    private Doorbell doorbell;

    @BeforeEach
    void open() {
        doorbell = new Doorbell(folder);
    }

    @AfterEach
    void close() {
        doorbell.close();
    }

    @ParameterizedTest
    @MethodSource({
        "sizesAndContentTypes",
        "signatures",
        "events",
        "refs",
        "deletionsCreationsAndForce",
        "payloads",
        "senders"
    })
    void aDeliveryIsAnsweredAsItsFactAsks(Call call, Class<? extends WebhookVerdict> verdict) {
        assertThat(doorbell.intake.receive(call.request())).isInstanceOf(verdict);
        boolean asked = verdict.equals(Accepted.class);
        assertThat(doorbell.store.syncs().running()).hasSize(asked ? 1 : 0);
        assertThat(doorbell.store.deliveries().accepted).hasSize(asked ? 1 : 0);
    }

    static Stream<Arguments> sizesAndContentTypes() {
        String form = "payload=" + Call.encoded(Call.PUSH);
        return Stream.of(
                fact(4, "JSON", Call.push(), Accepted.class),
                fact(4, "JSON with a charset", Call.push().type("application/json; charset=utf-8"), Accepted.class),
                fact(4, "no content type", Call.push().type(""), Accepted.class),
                fact(4, "JSON called text", Call.push().type("text/plain"), Accepted.class),
                fact(4, "JSON called UTF-16", Call.push().type("application/json; charset=utf-16"), Accepted.class),
                fact(4, "JSON after a byte order mark", Call.of("\uFEFF" + Call.PUSH), Accepted.class),
                fact(
                        4,
                        "JSON that is not UTF-8",
                        Call.of("{\"a\":\"\u00e9\"}", StandardCharsets.ISO_8859_1),
                        Malformed.class),
                fact(4, "a form", Call.of(form).type(FORM), Accepted.class),
                fact(4, "a form with a charset", Call.of(form).type(FORM + "; charset=UTF-8"), Accepted.class),
                fact(4, "a form in capitals", Call.of(form).type("Application/X-WWW-Form-URLEncoded"), Accepted.class),
                fact(
                        4,
                        "a form with more fields",
                        Call.of("a=1&" + form + "&b=2").type(FORM),
                        Accepted.class),
                fact(4, "a form called JSON", Call.of(form), Malformed.class),
                fact(4, "JSON called a form", Call.push().type(FORM), Malformed.class),
                fact(
                        4,
                        "another kind of form",
                        Call.of("--x\r\n").type("multipart/form-data; boundary=x"),
                        Malformed.class),
                fact(4, "25 MiB", Call.of(Call.PUSH + " ".repeat((25 << 20) - Call.PUSH.length())), Accepted.class),
                fact(4, "a byte more than 25 MiB", Call.of("x".repeat((25 << 20) + 1)), TooLarge.class),
                fact(
                        4,
                        "a byte more, unsigned",
                        Call.of("x".repeat((25 << 20) + 1)).unsigned(),
                        TooLarge.class));
    }

    static Stream<Arguments> signatures() {
        String vector = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        String form = "payload=" + Call.encoded(Call.PUSH);
        return Stream.of(
                fact(
                        4,
                        "a form signed as its JSON",
                        Call.of(form).type(FORM).signatureOf(Call.PUSH),
                        Unauthorized.class),
                fact(5, "no secret at the hook", Call.push().unsigned(), Unauthorized.class),
                fact(5, "SHA-1 only", Call.push().unsigned().sha1(), Unauthorized.class),
                fact(5, "SHA-1 beside SHA-256", Call.push().sha1(), Accepted.class),
                fact(
                        5,
                        "SHA-1 beside a wrong SHA-256",
                        Call.push().secret("other").sha1(),
                        Unauthorized.class),
                fact(5, "another secret", Call.push().secret("other"), Unauthorized.class),
                fact(5, "the secret with a line end", Call.push().secret(Doorbell.SECRET + "\n"), Unauthorized.class),
                fact(5, "the signature of another body", Call.push().signatureOf("{}"), Unauthorized.class),
                fact(5, "an empty signature", Call.push().header("X-Hub-Signature-256", "sha256="), Unauthorized.class),
                fact(
                        5,
                        "a bare digest",
                        Call.push().header("X-Hub-Signature-256", vector.substring(7)),
                        Unauthorized.class),
                fact(
                        5,
                        "the documented vector under another secret",
                        Call.of("Hello, World!").header("X-Hub-Signature-256", vector),
                        Unauthorized.class),
                fact(5, "forged and not JSON", Call.of("garbage").unsigned(), Unauthorized.class));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                fact(
                        6,
                        "ping",
                        Call.of("{\"zen\":\"Design for failure.\",\"hook_id\":1}")
                                .event("ping"),
                        Pong.class),
                fact(
                        6,
                        "ping of an organization's hook",
                        Call.of("{\"organization\":{}}").event("ping"),
                        Pong.class),
                fact(6, "ping as a form", Call.of("payload=%7B%7D").type(FORM).event("ping"), Pong.class),
                fact(6, "push with an action", Call.with("\"action\":\"opened\""), Accepted.class),
                fact(6, "issues", Call.push().event("issues"), Ignored.class),
                fact(6, "create", Call.push().event("create"), Ignored.class),
                fact(6, "delete", Call.push().event("delete"), Ignored.class),
                fact(6, "an event of tomorrow", Call.of("{}").event("never_heard_of"), Ignored.class),
                fact(6, "push in capitals", Call.push().event("PUSH"), Ignored.class));
    }

    static Stream<Arguments> refs() {
        return Stream.of(
                fact(7, "the branch", Call.ref("refs/heads/main"), Accepted.class),
                fact(7, "a longer name", Call.ref("refs/heads/main-old"), Ignored.class),
                fact(7, "a branch below it", Call.ref("refs/heads/main/next"), Ignored.class),
                fact(7, "a branch that ends so", Call.ref("refs/heads/release/main"), Ignored.class),
                fact(7, "a shorter name", Call.ref("refs/heads/mai"), Ignored.class),
                fact(7, "other capitals", Call.ref("refs/heads/Main"), Ignored.class),
                fact(7, "a tag called so", Call.ref("refs/tags/main"), Ignored.class),
                fact(7, "a bare name", Call.ref("main"), Ignored.class),
                fact(7, "a blank behind it", Call.ref("refs/heads/main "), Ignored.class),
                fact(7, "another kind of ref", Call.ref("refs/pull/1/head"), Ignored.class),
                fact(7, "nothing", Call.ref(""), Ignored.class));
    }

    static Stream<Arguments> deletionsCreationsAndForce() {
        String deletion = "\"deleted\":true,\"after\":\"" + ZEROS + "\",\"commits\":[],\"head_commit\":null";
        return Stream.of(
                fact(8, "deleted", Call.with(deletion), Ignored.class),
                fact(8, "deleted, by the flag alone", Call.with("\"deleted\":true"), Ignored.class),
                fact(8, "deleted, by the zeros alone", Call.with("\"after\":\"" + ZEROS + "\""), Ignored.class),
                fact(8, "deleted, in longer ids", Call.with("\"after\":\"" + "0".repeat(64) + "\""), Ignored.class),
                fact(
                        8,
                        "not deleted",
                        Call.with("\"deleted\":false,\"after\":\"" + "a".repeat(40) + "\""),
                        Accepted.class),
                fact(8, "created", Call.with("\"created\":true,\"before\":\"" + ZEROS + "\""), Accepted.class),
                fact(8, "created without commits", Call.with("\"created\":true,\"commits\":[]"), Accepted.class),
                fact(8, "forced without commits", Call.with("\"forced\":true,\"commits\":[]"), Accepted.class),
                fact(
                        8,
                        "forced from a commit that is gone",
                        Call.with("\"forced\":true,\"before\":\"" + "d".repeat(40) + "\""),
                        Accepted.class),
                fact(7, "a tag that is deleted", Call.ref("refs/tags/v1").and("\"deleted\":true"), Ignored.class));
    }

    static Stream<Arguments> payloads() {
        return Stream.of(
                fact(10, "2,048 commits", Call.with("\"commits\":" + commits(2048, 10)), Accepted.class),
                fact(10, "3,000 files in a commit", Call.with("\"commits\":" + commits(1, 3000)), Accepted.class),
                fact(10, "no commits at all", Call.push(), Accepted.class),
                fact(10, "commits null", Call.with("\"commits\":null,\"head_commit\":null"), Accepted.class),
                fact(
                        10,
                        "a file added and removed",
                        Call.with("\"commits\":[{\"added\":[\"a\"]},{\"removed\":[\"a\"]}]"),
                        Accepted.class),
                fact(
                        10,
                        "people without addresses",
                        Call.with("\"pusher\":{\"name\":\"j\",\"email\":null},\"sender\":null"),
                        Accepted.class),
                fact(
                        10,
                        "an author without names",
                        Call.with("\"commits\":[{\"author\":{\"email\":null,\"username\":null}}]"),
                        Accepted.class),
                fact(
                        10,
                        "organization and installation",
                        Call.with("\"organization\":{\"id\":1},\"installation\":{\"id\":2}"),
                        Accepted.class),
                fact(10, "unknown keys", Call.with("\"novelty\":[{\"ref\":[1.5e300,null]}],\"\":{}"), Accepted.class),
                fact(
                        10,
                        "keys of ours deeper down",
                        Call.with("\"commits\":[{\"ref\":1,\"deleted\":true,\"after\":\"0\"}]"),
                        Accepted.class),
                fact(
                        10,
                        "a time of any year",
                        Call.with("\"commits\":[{\"timestamp\":\"9999-01-01\"}]"),
                        Accepted.class),
                fact(
                        10,
                        "a name with marks and emoji",
                        Call.with("\"pusher\":{\"name\":\"Zo\u00eb \ud83d\ude80\"}"),
                        Accepted.class),
                fact(10, "a key of ours twice", Call.with("\"ref\":\"refs/heads/other\""), Malformed.class),
                fact(
                        10,
                        "the repository twice",
                        Call.with("\"repository\":{\"full_name\":\"org/other\"}"),
                        Malformed.class),
                fact(10, "no ref", Call.of("{\"repository\":{\"full_name\":\"org/pao-repository\"}}"), Malformed.class),
                fact(10, "a ref that is a number", Call.of("{\"ref\":1}"), Malformed.class),
                fact(10, "no repository", Call.of("{\"ref\":\"refs/heads/main\"}"), Malformed.class),
                fact(10, "a list", Call.of("[" + Call.PUSH + "]"), Malformed.class),
                fact(10, "half of it", Call.of(Call.PUSH.substring(0, 20)), Malformed.class),
                fact(10, "nothing", Call.of(""), Malformed.class));
    }

    static Stream<Arguments> senders() {
        return Stream.of(
                fact(3, "a delivery without an id", Call.push().header("X-GitHub-Delivery", ""), Malformed.class),
                fact(3, "a hook without an id", Call.push().header("X-GitHub-Hook-ID", ""), Accepted.class),
                fact(11, "another user agent", Call.push().header("User-Agent", "curl/8"), Accepted.class),
                fact(11, "no user agent", Call.push().header("User-Agent", ""), Accepted.class),
                fact(11, "GitHub's user agent and no signature", Call.push().unsigned(), Unauthorized.class),
                fact(
                        11,
                        "an address in a header",
                        Call.push().unsigned().header("X-Forwarded-For", "140.82.112.1"),
                        Unauthorized.class));
    }

    private static Arguments fact(int number, String name, Call call, Class<? extends WebhookVerdict> verdict) {
        return argumentSet("fact " + number + ": " + name, call, verdict);
    }

    private static String commits(int number, int files) {
        String paths = String.join(
                ",",
                IntStream.range(0, files)
                        .mapToObj(file -> "\"catalog/item-" + file + ".yaml\"")
                        .toList());
        String commit = "{\"id\":\"" + "c".repeat(40) + "\",\"added\":[" + paths + "],\"modified\":[],\"removed\":[]}";
        return "[" + String.join(",", java.util.Collections.nCopies(number, commit)) + "]";
    }
}
