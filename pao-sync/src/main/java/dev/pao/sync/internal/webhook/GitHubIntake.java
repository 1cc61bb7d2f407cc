package dev.pao.sync.internal.webhook;

import dev.pao.model.Secret;
import dev.pao.store.StoreException;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookLimits;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes GitHub's calls. Nothing of a call is read before its signature was found right, and nothing logged. */
public final class GitHubIntake implements WebhookIntake {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.sync.webhook");
    private static final SenderHeaders HEADERS = SenderHeaders.GITHUB;
    private static final Duration STORE_RETRY = Duration.ofSeconds(10);
    private static final String UNNAMED = "unknown";

    private final CatalogSync sync;
    private final Clock clock;
    private final int maxBodyBytes;
    private final Signatures signatures;
    private final CallRate genuine;
    private final CallRate forged;
    private final TrackedPush trackedPush;

    /** An intake for one sync; the secrets are not empty. */
    public GitHubIntake(CatalogSync sync, List<Secret> secrets, Clock clock, WebhookLimits limits) {
        this.sync = sync;
        this.clock = clock;
        this.maxBodyBytes = limits.maxBodyBytes();
        this.signatures = new Signatures(secrets);
        this.genuine = new CallRate(limits.maxPerMinute());
        this.forged = new CallRate(limits.maxForgedPerMinute());
        this.trackedPush = new TrackedPush(sync.source());
    }

    @Override
    public long maxBodyBytes() {
        return maxBodyBytes;
    }

    @Override
    public WebhookVerdict receive(WebhookRequest request) {
        byte[] body = request.body();
        if (body.length > maxBodyBytes) {
            return new WebhookVerdict.TooLarge();
        }
        Instant now = clock.instant();
        boolean isGenuine = signatures.isRight(HEADERS.signatureOf(request), body);
        Optional<Duration> wait = (isGenuine ? genuine : forged).count(now);
        if (wait.isPresent()) {
            return new WebhookVerdict.TooMany(wait.get());
        }
        if (!isGenuine) {
            noteForged(request, now);
            return new WebhookVerdict.Unauthorized();
        }
        try {
            Delivery delivery = Delivery.genuine(key(request), event(request), body, now);
            return answer(delivery, PayloadReader.read(request.header("Content-Type"), body));
        } catch (MalformedPayload e) {
            return new WebhookVerdict.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private WebhookVerdict answer(Delivery delivery, PushPayload payload) throws MalformedPayload {
        Optional<WebhookVerdict> other = trackedPush.otherwise(delivery.eventType(), payload);
        try {
            return other.isPresent() ? noted(delivery, other.get()) : accepted(delivery);
        } catch (StoreException e) {
            LOG.warn("a webhook delivery was answered 503 because it can't be recorded: {}", e.getMessage());
            return new WebhookVerdict.Unavailable(STORE_RETRY);
        }
    }

    private WebhookVerdict noted(Delivery delivery, WebhookVerdict verdict) {
        String outcome = verdict instanceof WebhookVerdict.Ignored ignored ? "ignored: " + ignored.reason() : "pong";
        sync.store().deliveries().note(delivery, outcome);
        return verdict;
    }

    private WebhookVerdict accepted(Delivery delivery) {
        return new WebhookVerdict.Accepted(
                delivery.key().deliveryId(), sync.deliver(delivery).syncId());
    }

    /** A forger must learn nothing of the store, so a note that fails changes no answer. */
    private void noteForged(WebhookRequest request, Instant now) {
        DeliveryKey key = HEADERS.keyOf(request).orElseGet(() -> new DeliveryKey("", UNNAMED));
        try {
            Delivery delivery = Delivery.forged(key, HEADERS.eventOf(request).orElse(UNNAMED), now);
            sync.store().deliveries().note(delivery, "unauthorized");
        } catch (StoreException e) {
            LOG.warn("a webhook call without a right signature could not be noted: {}", e.getMessage());
        }
    }

    private static DeliveryKey key(WebhookRequest request) throws MalformedPayload {
        return HEADERS.keyOf(request)
                .orElseThrow(() -> new MalformedPayload(
                        "the header `" + HEADERS.delivery() + "` or `" + HEADERS.hook() + "` names nothing"));
    }

    private static String event(WebhookRequest request) throws MalformedPayload {
        return HEADERS.eventOf(request)
                .orElseThrow(() -> new MalformedPayload("the header `" + HEADERS.event() + "` names no event"));
    }
}
