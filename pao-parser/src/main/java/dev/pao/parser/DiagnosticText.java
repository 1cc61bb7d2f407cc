package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.parser.internal.render.Colour;
import dev.pao.parser.internal.render.SourceExcerpt;
import dev.pao.parser.internal.render.Visible;
import java.util.Optional;

/**
 * Findings as people read them: place, code and message, the line of the source with the place underlined, and the
 * hint. Characters that would act on a terminal are shown as signs. Immutable and thread-safe.
 */
public final class DiagnosticText {

    private static final DiagnosticText PLAIN = new DiagnosticText(Colour.NONE);
    private static final DiagnosticText COLOURED = new DiagnosticText(Colour.ANSI);

    private final Colour colour;

    private DiagnosticText(Colour colour) {
        this.colour = colour;
    }

    /** Text without colours. */
    public static DiagnosticText plain() {
        return PLAIN;
    }

    /** Text with the colours of a terminal (ECMA-48). */
    public static DiagnosticText coloured() {
        return COLOURED;
    }

    /**
     * One finding, over several lines, without a line break at its end.
     *
     * @param diagnostic the finding
     * @param source the text of its file, if it is at hand
     */
    public String render(Diagnostic diagnostic, Optional<String> source) {
        StringBuilder text = new StringBuilder(firstLine(diagnostic));
        if (diagnostic.span().isPresent() && source.isPresent()) {
            SourceExcerpt excerpt =
                    SourceExcerpt.of(source.get(), diagnostic.span().get());
            text.append("\n  ").append(excerpt.sourceRow());
            text.append("\n  ").append(excerpt.gutter());
            text.append(colour.severity(diagnostic.severity(), excerpt.underline()));
        }
        for (RelatedPlace place : diagnostic.related()) {
            text.append("\n  see ").append(Visible.line(related(place)));
        }
        if (diagnostic.hint().isPresent()) {
            text.append("\n  ").append(colour.hint("hint:")).append(' ');
            text.append(Visible.line(diagnostic.hint().get()));
        }
        return text.toString();
    }

    private String firstLine(Diagnostic diagnostic) {
        String line = Visible.line(diagnostic.toString());
        String mark = diagnostic.severity().word() + " "
                + Visible.line(diagnostic.code().id());
        int start = line.indexOf(": " + mark + ":") + 2;
        return colour.place(line.substring(0, start))
                + colour.severity(diagnostic.severity(), mark)
                + line.substring(start + mark.length());
    }

    private static String related(RelatedPlace place) {
        String where = place.span().map(DiagnosticText::start).orElse("");
        return place.path() + where + ": " + place.message();
    }

    private static String start(SourceSpan span) {
        return ":" + span.startLine() + ":" + span.startColumn();
    }
}
