package dev.pao.parser.internal.tree;

import dev.pao.parser.internal.text.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML reader complains about.
 *
 * @param problem the complaint, in the reader's words
 * @param context what the reader was doing
 * @param place where it stopped
 * @param opened where what it was reading starts
 */
record Complaint(String problem, String context, int place, int opened) {

    /** The complaint in an exception; one without a place is where the reader had come to. */
    static Complaint of(MarkedYamlEngineException e, SourceText source, int reached) {
        int place =
                e.getProblemMark().map(mark -> source.offset(mark.getIndex())).orElse(reached);
        return new Complaint(
                Optional.ofNullable(e.getProblem()).orElse(""),
                Optional.ofNullable(e.getContext()).orElse(""),
                place,
                e.getContextMark().map(mark -> source.offset(mark.getIndex())).orElse(place));
    }

    boolean says(String words) {
        return problem.contains(words);
    }

    boolean isAbout(String words) {
        return context.contains(words);
    }
}
