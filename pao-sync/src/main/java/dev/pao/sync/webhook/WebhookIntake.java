package dev.pao.sync.webhook;

import dev.pao.model.Secret;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.internal.webhook.GitHubIntake;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Takes webhook calls of one kind of sender: checks the signature, tells a push to the tracked branch from all else,
 * records it, and asks for a sync. Thread-safe; never waits for Git.
 */
public interface WebhookIntake {

    /**
     * Starts the configuration of an intake of GitHub's calls.
     *
     * @param sync what a push to the tracked branch is delivered to; stays the caller's
     * @param secrets the shared secrets that a call may be signed with: several while one takes over from another
     * @throws IllegalArgumentException if there is no secret: nothing could tell a genuine call then
     */
    static Builder builder(CatalogSync sync, List<Secret> secrets) {
        return new Builder(sync, secrets);
    }

    /**
     * What a call is answered. Never throws for what is in the call.
     *
     * @throws IllegalStateException if the sync was closed
     */
    WebhookVerdict receive(WebhookRequest request);

    /** The largest body that is taken, in bytes: an HTTP server stops reading there and answers 413. */
    long maxBodyBytes();

    /** Configures an intake. Not thread-safe. */
    final class Builder {

        private final CatalogSync sync;
        private final List<Secret> secrets;
        private Clock clock = Clock.systemUTC();
        private WebhookLimits limits = WebhookLimits.standard();

        private Builder(CatalogSync sync, List<Secret> secrets) {
            this.sync = Objects.requireNonNull(sync, "sync");
            this.secrets = List.copyOf(secrets);
            if (secrets.isEmpty()) {
                throw new IllegalArgumentException("a webhook needs at least one secret, found none");
            }
        }

        /** Sets what time it is for records and for the number of calls a minute; the system's clock by default. */
        public Builder clock(Clock newClock) {
            clock = Objects.requireNonNull(newClock, "newClock");
            return this;
        }

        /** Sets how large and how many calls may be; {@link WebhookLimits#standard} by default. */
        public Builder limits(WebhookLimits newLimits) {
            limits = Objects.requireNonNull(newLimits, "newLimits");
            return this;
        }

        /** The intake. */
        public WebhookIntake build() {
            return new GitHubIntake(sync, secrets, clock, limits);
        }
    }
}
