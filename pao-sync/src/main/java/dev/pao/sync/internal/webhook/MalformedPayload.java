package dev.pao.sync.internal.webhook;

/** A body that is not what its event's body should be. The message is for the sender and quotes nothing of it. */
final class MalformedPayload extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedPayload(String message) {
        super(message);
    }
}
