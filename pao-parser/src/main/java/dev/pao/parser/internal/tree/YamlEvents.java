package dev.pao.parser.internal.tree;

import dev.pao.parser.internal.text.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/** The events of one YAML text, with their places in UTF-16 code units. */
final class YamlEvents {

    /** The size of a file is limited before it comes here. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final SourceText source;
    private final ParserImpl events;
    private @Nullable Unreadable failure;
    private int last;
    private int reached;

    YamlEvents(SourceText source) {
        this.source = source;
        this.events = new ParserImpl(SETTINGS, new YamlTokens(SETTINGS, source.readable()));
    }

    /**
     * The next event.
     *
     * @throws Unreadable if the text is not YAML here. The engine is known to throw more than its own exceptions (a
     *     NumberFormatException on an escape beyond Unicode); the finding has what the reader said.
     */
    Event next() {
        if (failure != null) {
            throw failure;
        }
        try {
            Event event = events.next();
            last = start(event);
            reached = end(event);
            return event;
        } catch (RuntimeException e) {
            throw stop(new SyntaxProblem(source, last, reached).unreadable(e));
        }
    }

    /** Ends the reading: there is no next event. Gives what ended it first. */
    Unreadable stop(Unreadable e) {
        failure = failure == null ? e : failure;
        return failure;
    }

    /** What ended the reading, if something did. */
    Optional<Unreadable> failure() {
        return Optional.ofNullable(failure);
    }

    boolean nextIs(Event.ID id) {
        try {
            return events.checkEvent(id);
        } catch (RuntimeException e) {
            throw new SyntaxProblem(source, last, reached).unreadable(e);
        }
    }

    int start(Event event) {
        return offset(event.getStartMark());
    }

    int end(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return mark.isPresent() ? source.offset(mark.get().getIndex()) : reached;
    }
}
