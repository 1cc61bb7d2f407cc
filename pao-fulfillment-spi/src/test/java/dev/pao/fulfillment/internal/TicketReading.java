package dev.pao.fulfillment.internal;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a script's ticket says: content, the first problem, or that a text is left to the server. */
final class TicketReading {

    private final List<String> problems = new ArrayList<>();
    private boolean unsure;
    private Value content = Value.nothing();

    private TicketReading() {}

    static TicketReading of(Value.Mapping tree) {
        TicketReading reading = new TicketReading();
        reading.content = reading.part(tree);
        return reading;
    }

    boolean isUnsure() {
        return unsure;
    }

    Optional<String> problem() {
        return problems.stream().findFirst();
    }

    Value content() {
        return content;
    }

    private Value part(Value part) {
        Value.Mapping entries = (Value.Mapping) part;
        if (entries.sequence("map").isPresent()) {
            Map<String, Value> mapping = new LinkedHashMap<>();
            for (Value entry : entries.sequence("map").get().values()) {
                List<Value> pair = ((Value.Sequence) entry).values();
                mapping.put(((Value.Text) pair.get(0)).text(), part(pair.get(1)));
            }
            return new Value.Mapping(mapping);
        }
        if (entries.sequence("list").isPresent()) {
            return new Value.Sequence(entries.sequence("list").get().values().stream()
                    .map(this::part)
                    .toList());
        }
        unsure |= entries.flag("unsure").orElse(false);
        entries.text("problem").ifPresent(problems::add);
        return entries.text("value")
                .map(ValueJson::read)
                .orElseGet(() -> Value.of(entries.text("text").orElse("")));
    }
}
