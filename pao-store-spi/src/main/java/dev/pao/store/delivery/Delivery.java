package dev.pao.store.delivery;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * One webhook delivery as it came in. Immutable: the body is copied.
 */
public final class Delivery {

    private final DeliveryKey key;
    private final String eventType;
    private final byte[] body;
    private final boolean signatureValid;
    private final Instant receivedAt;

    private Delivery(DeliveryKey key, String eventType, byte[] body, boolean signatureValid, Instant receivedAt) {
        this.key = Objects.requireNonNull(key, "key");
        this.eventType = Objects.requireNonNull(eventType, "eventType");
        this.body = body.clone();
        this.signatureValid = signatureValid;
        this.receivedAt = Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /** A delivery whose signature was right. */
    public static Delivery genuine(DeliveryKey key, String eventType, byte[] body, Instant receivedAt) {
        return new Delivery(key, eventType, body, true, receivedAt);
    }

    /** A delivery whose signature was missing or wrong; its body is not kept. */
    public static Delivery forged(DeliveryKey key, String eventType, Instant receivedAt) {
        return new Delivery(key, eventType, new byte[0], false, receivedAt);
    }

    /** What tells it from others. */
    public DeliveryKey key() {
        return key;
    }

    /** GitHub's {@code X-GitHub-Event}. */
    public String eventType() {
        return eventType;
    }

    /** The raw body, a copy; empty for a forged delivery. */
    public byte[] body() {
        return body.clone();
    }

    /** Whether its signature was right. */
    public boolean isSignatureValid() {
        return signatureValid;
    }

    /** When it came in. */
    public Instant receivedAt() {
        return receivedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Delivery that
                && key.equals(that.key)
                && eventType.equals(that.eventType)
                && Arrays.equals(body, that.body)
                && signatureValid == that.signatureValid
                && receivedAt.equals(that.receivedAt);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The key and event; never the body. */
    @Override
    public String toString() {
        return eventType + " " + key.deliveryId();
    }
}
