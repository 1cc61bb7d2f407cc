package dev.pao.http;

import dev.pao.store.sync.SyncId;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An intake that says what it is told to say, and remembers what it was asked. */
record ScriptedIntake(WebhookVerdict verdict, long maxBodyBytes, List<WebhookRequest> requests)
        implements WebhookIntake {

    static ScriptedIntake saying(WebhookVerdict verdict) {
        return new ScriptedIntake(verdict, 1000, new CopyOnWriteArrayList<>());
    }

    static ScriptedIntake accepting() {
        return saying(new WebhookVerdict.Accepted("12345-67890-abcdef", new SyncId("sync-20250816-001")));
    }

    @Override
    public WebhookVerdict receive(WebhookRequest request) {
        requests.add(request);
        return verdict;
    }
}
