package dev.pao.sync.plan;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A ticket as lines, much as its author would write it. */
final class TicketLines {

    private final List<String> lines = new ArrayList<>();

    private TicketLines() {}

    static List<String> of(Value.Mapping ticket) {
        TicketLines lines = new TicketLines();
        lines.entries("", ticket);
        return List.copyOf(lines.lines);
    }

    private void entries(String indent, Value.Mapping mapping) {
        mapping.entries().forEach((key, value) -> add(indent, key + ":", value));
    }

    private void add(String indent, String head, Value value) {
        if (value instanceof Value.Mapping mapping && !mapping.entries().isEmpty()) {
            line(indent + head);
            entries(indent + "  ", mapping);
        } else if (value instanceof Value.Sequence list && !list.values().isEmpty()) {
            line(indent + head);
            list.values().forEach(member -> add(indent + "  ", "-", member));
        } else if (value instanceof Value.Text text) {
            text(indent, head, text.text());
        } else {
            line(indent + head + " " + value);
        }
    }

    private void text(String indent, String head, String text) {
        if (text.lines().count() < 2) {
            line(indent + head + " " + text.strip());
        } else {
            line(indent + head);
            text.lines().forEach(part -> line(indent + "  " + part));
        }
    }

    private void line(String text) {
        lines.add(VisibleText.line(text).stripTrailing());
    }
}
