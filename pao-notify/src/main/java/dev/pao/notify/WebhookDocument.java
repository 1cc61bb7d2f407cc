package dev.pao.notify;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEventValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message for programs, as docs/notifications.md describes it. Keys are added to it, never taken away or changed. */
final class WebhookDocument {

    private static final int FINDINGS = 50;

    private WebhookDocument() {}

    /** The same for the same key, in characters that a header and the text that is signed can hold. */
    static String id(Message message) {
        return "evt_" + DigestKey.hash(message.key());
    }

    static String of(Message message) {
        Map<String, Value> document = new LinkedHashMap<>();
        document.put("type", Value.of("message"));
        document.put("id", Value.of(id(message)));
        document.put("key", Value.of(message.key()));
        document.put("timestamp", Value.of(message.at().toString()));
        document.put("title", Value.of(message.title()));
        document.put("text", Value.of(message.text()));
        if (message.events().size() == 1) {
            CatalogEvent event = message.events().get(0);
            document.put("type", Value.of(CatalogEventValues.kind(event)));
            document.put("data", data(event));
        }
        return ValueJson.write(new Value.Mapping(document));
    }

    private static Value data(CatalogEvent event) {
        Value.Mapping data = CatalogEventValues.write(bounded(event)).without("kind");
        if (!(event instanceof FileRejected rejected)) {
            return data;
        }
        Map<String, Value> counted = new LinkedHashMap<>(data.entries());
        counted.put("diagnostics_total", Value.of(rejected.diagnostics().size()));
        return new Value.Mapping(counted);
    }

    /** A broken file may have thousands of findings; the first ones are enough to act upon. */
    private static CatalogEvent bounded(CatalogEvent event) {
        if (!(event instanceof FileRejected rejected)) {
            return event;
        }
        List<Diagnostic> first = rejected.diagnostics().stream().limit(FINDINGS).toList();
        return new FileRejected(rejected.path(), rejected.commit(), first, rejected.owner());
    }
}
