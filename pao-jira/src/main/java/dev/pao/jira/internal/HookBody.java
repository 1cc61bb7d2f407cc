package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a notice says of which issue it is about. */
public record HookBody(Value.Mapping content) {

    /** The body; empty if it is not a JSON object. */
    public static Optional<HookBody> of(byte[] body) {
        try {
            return Optional.of(new HookBody(ValueJson.readMapping(new String(body, StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    /** The key of the issue. One that was moved is told by the key that it had before, by which it is known here. */
    public Optional<String> issue() {
        return oldKey().or(() -> content.mapping("issue").flatMap(issue -> issue.text("key")))
                .filter(IssueKey::is);
    }

    private Optional<String> oldKey() {
        return content.mapping("changelog").flatMap(log -> log.sequence("items")).map(Value.Sequence::values).stream()
                .flatMap(List::stream)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .filter(HookBody::isOfKey)
                .flatMap(change -> change.text("fromString").stream())
                .filter(IssueKey::is)
                .findFirst();
    }

    /** A custom field may be called {@code Key} too. */
    private static boolean isOfKey(Value.Mapping change) {
        return change.text("field").filter("key"::equalsIgnoreCase).isPresent()
                && change.text("fieldtype").filter("custom"::equals).isEmpty();
    }
}
