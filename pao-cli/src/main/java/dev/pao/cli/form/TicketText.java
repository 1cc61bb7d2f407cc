package dev.pao.cli.form;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A ticket as lines for people: keys and values, a text of several lines below its key. */
final class TicketText {

    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>();

    private TicketText() {}

    static List<String> of(Value.Mapping content) {
        TicketText text = new TicketText();
        content.entries().forEach((key, value) -> text.add("", key + ":", value));
        return List.copyOf(text.lines);
    }

    private void add(String indent, String head, Value value) {
        if (value instanceof Value.Mapping mapping) {
            lines.add(indent + head);
            mapping.entries().forEach((key, member) -> add(indent + STEP, key + ":", member));
        } else if (value instanceof Value.Sequence list) {
            lines.add(indent + head);
            list.values().forEach(member -> add(indent + STEP, "-", member));
        } else if (value instanceof Value.Text text && text.text().contains("\n")) {
            lines.add(indent + head);
            text.text().lines().forEach(line -> lines.add((indent + STEP + line).stripTrailing()));
        } else {
            String shown = value instanceof Value.Text text ? text.text() : value.toString();
            lines.add((indent + head + " " + shown).stripTrailing());
        }
    }
}
