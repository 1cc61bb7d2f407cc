package dev.pao.sync.webhook;

/**
 * Takes webhook calls of one kind of sender: checks the signature, tells a push to the tracked branch from all else,
 * records it, and asks for a sync. Thread-safe; never waits for Git.
 */
public interface WebhookIntake {

    /** What a call is answered. Never throws for what is in the call. */
    WebhookVerdict receive(WebhookRequest request);

    /** The largest body that is taken, in bytes: an HTTP server stops reading there and answers 413. */
    long maxBodyBytes();
}
