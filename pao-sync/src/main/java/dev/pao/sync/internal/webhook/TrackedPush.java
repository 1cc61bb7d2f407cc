package dev.pao.sync.internal.webhook;

import dev.pao.sync.SyncSource;
import dev.pao.sync.webhook.WebhookVerdict;
import dev.pao.sync.webhook.WebhookVerdict.Ignored;
import java.util.Optional;

/** Tells a push that moves the tracked branch from every other event. */
final class TrackedPush {

    private final SyncSource source;

    TrackedPush(SyncSource source) {
        this.source = source;
    }

    /** The answer to a call that asks for no sync; empty for a push that moved the tracked branch. */
    Optional<WebhookVerdict> otherwise(String event, PushPayload payload) throws MalformedPayload {
        if (event.equals("ping")) {
            return Optional.of(new WebhookVerdict.Pong());
        }
        return reasonToIgnore(event, payload).map(Ignored::new);
    }

    private Optional<String> reasonToIgnore(String event, PushPayload payload) throws MalformedPayload {
        if (!event.equals("push")) {
            return Optional.of("the event `" + event + "` asks for no sync");
        }
        String ref = payload.ref().orElseThrow(() -> new MalformedPayload("the push has no text in `ref`"));
        if (!ref.equals("refs/heads/" + source.branch())) {
            String pushed = ref.startsWith("refs/tags/") ? "a tag" : "another branch";
            return Optional.of(pushed + " was pushed, not `" + source.branch() + "`");
        }
        if (isElsewhere(payload)) {
            return Optional.of("another repository was pushed");
        }
        return payload.isDeletion() ? Optional.of("branch deleted") : Optional.empty();
    }

    private boolean isElsewhere(PushPayload payload) throws MalformedPayload {
        if (source.repositoryName().isEmpty()) {
            return false;
        }
        String pushed = payload.repository()
                .orElseThrow(() -> new MalformedPayload("the push has no text in `repository.full_name`"));
        return !pushed.equalsIgnoreCase(source.repositoryName().get());
    }
}
