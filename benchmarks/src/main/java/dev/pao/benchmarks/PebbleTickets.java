package dev.pao.benchmarks;

import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of the story's template as Pebble alone prints them: compiled once, checked and escaped by nobody. */
final class PebbleTickets {

    private final List<PebbleTemplate> templates;
    private final Map<String, Object> variables = new HashMap<>();

    PebbleTickets() {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .autoEscaping(false)
                .newLineTrimming(false)
                .build();
        templates = Wishes.ITEM.fulfillment().manual().template().entries().values().stream()
                .map(Value.Text.class::cast)
                .map(text -> engine.getTemplate(text.text()))
                .toList();
        Requester requester = Wishes.REQUESTER;
        variables.put("instance_size", "db.t3.medium");
        variables.put(
                "requester",
                Map.of("user_id", requester.userId(), "team", requester.team().orElse("")));
    }

    /** Prints the texts of so many tickets; gives how many characters they have. */
    long print(int tickets) {
        long characters = 0;
        for (int number = 0; number < tickets; number++) {
            variables.put(
                    "database_name",
                    Wishes.ready(number).parameters().text("database_name").orElseThrow());
            for (PebbleTemplate template : templates) {
                characters += printed(template).length();
            }
        }
        return characters;
    }

    private String printed(PebbleTemplate template) {
        StringWriter writer = new StringWriter();
        try {
            template.evaluate(writer, variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }
}
