package dev.pao.jira.internal;

import dev.pao.fulfillment.RequestState;
import dev.pao.model.value.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a status means. Sites name their statuses themselves, so only the three categories mean the same everywhere; what a
 * host says of a status by its name goes before that.
 */
public final class StatusReading {

    private final Map<String, RequestState> byName;

    /** A reading with what a host says of some statuses; the case of their names does not count. */
    public StatusReading(Map<String, RequestState> byName) {
        this.byName = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> plain(entry.getKey()), Map.Entry::getValue));
    }

    /** How far an issue is; empty if nothing is told of its status. */
    Optional<RequestState> of(Value.Mapping issue) {
        return issue.mapping("fields")
                .flatMap(fields -> fields.mapping("status"))
                .map(status -> named(status).orElseGet(() -> category(status)));
    }

    private Optional<RequestState> named(Value.Mapping status) {
        return status.text("name").map(name -> byName.get(plain(name)));
    }

    /** A category that is not known is that of an issue that is open. */
    private static RequestState category(Value.Mapping status) {
        Optional<String> key = status.mapping("statusCategory").flatMap(category -> category.text("key"));
        return switch (key.orElse("")) {
            case "done" -> RequestState.COMPLETED;
            case "indeterminate" -> RequestState.IN_PROGRESS;
            default -> RequestState.SUBMITTED;
        };
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
