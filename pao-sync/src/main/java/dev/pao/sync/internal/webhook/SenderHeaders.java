package dev.pao.sync.internal.webhook;

import dev.pao.store.delivery.DeliveryKey;
import dev.pao.sync.webhook.WebhookRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a kind of sender puts what every one of them tells in headers.
 *
 * @param event the header that names the event
 * @param delivery the header that names the delivery
 * @param hook the header that names the hook; a call may lack it
 * @param signature the header with the signature over the raw body
 */
record SenderHeaders(String event, String delivery, String hook, String signature) {

    static final SenderHeaders GITHUB =
            new SenderHeaders("X-GitHub-Event", "X-GitHub-Delivery", "X-GitHub-Hook-ID", "X-Hub-Signature-256");

    /** Visible ASCII of bounded length: these are stored as keys and shown in answers. */
    private static final Pattern NAME = Pattern.compile("[!-~]{1,200}");

    Optional<String> eventOf(WebhookRequest request) {
        return request.header(event).filter(SenderHeaders::isName);
    }

    /** What tells the delivery from others; empty if it is not named, or a name is none. */
    Optional<DeliveryKey> keyOf(WebhookRequest request) {
        Optional<String> hookId = request.header(hook);
        if (hookId.filter(id -> !isName(id)).isPresent()) {
            return Optional.empty();
        }
        return request.header(delivery).filter(SenderHeaders::isName).map(id -> new DeliveryKey(hookId.orElse(""), id));
    }

    Optional<String> signatureOf(WebhookRequest request) {
        return request.header(signature);
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
