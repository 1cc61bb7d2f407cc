package dev.pao.jira;

import dev.pao.fulfillment.TicketNotice;
import dev.pao.fulfillment.TicketRef;
import dev.pao.fulfillment.TicketWebhook;
import dev.pao.jira.internal.HookBody;
import dev.pao.jira.internal.HookSignature;
import dev.pao.model.Secret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the notices of webhooks that Jira Cloud signs with a secret: {@code X-Hub-Signature} is the HMAC-SHA256 of the body. They say which
 * issue changed, and nothing more is taken from them. Jira Data Center's signing is not documented; there, requests are polled.
 *
 * <p>A notice is at most 4 MiB: a longer one is unusable, and polling finds what it would have told. Thread-safe.
 */
public final class JiraWebhook implements TicketWebhook {

    private static final int LONGEST = 4 << 20;

    private final List<Secret> secrets;

    private JiraWebhook(List<Secret> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /**
     * A reader that takes what is signed with any of some secrets, so that they can be renewed one after the other.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static JiraWebhook of(List<Secret> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("a webhook has at least one secret, found none");
        }
        return new JiraWebhook(secrets);
    }

    /** A reader that takes what is signed with one secret. */
    public static JiraWebhook of(Secret secret) {
        return of(List.of(secret));
    }

    @Override
    public String system() {
        return JiraTemplate.keys().system();
    }

    @Override
    public TicketNotice read(Function<String, Optional<String>> headers, byte[] body) {
        Optional<HookSignature> signature = headers.apply("X-Hub-Signature").flatMap(HookSignature::of);
        if (signature.isEmpty()) {
            return new TicketNotice.Forged("it has no X-Hub-Signature of the form sha256=<64 hex digits>");
        }
        boolean genuine = signature.get().isOf(body, secrets);
        return genuine ? read(body) : new TicketNotice.Forged("its signature is that of another secret or body");
    }

    private TicketNotice read(byte[] body) {
        if (body.length > LONGEST) {
            return new TicketNotice.Unusable("it is longer than " + LONGEST + " bytes");
        }
        Optional<HookBody> notice = HookBody.of(body);
        if (notice.isEmpty()) {
            return new TicketNotice.Unusable("it is not a JSON object");
        }
        return notice.get()
                .issue()
                .<TicketNotice>map(key -> new TicketNotice.About(new TicketRef(system(), key)))
                .orElseGet(() -> new TicketNotice.Irrelevant("it is not about an issue"));
    }

    /** Says nothing of the secrets. */
    @Override
    public String toString() {
        return "JiraWebhook[" + secrets.size() + " secrets]";
    }
}
