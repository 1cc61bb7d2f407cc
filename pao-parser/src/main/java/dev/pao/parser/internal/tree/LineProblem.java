package dev.pao.parser.internal.tree;

import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains lines that are a well-known mistake by themselves. */
final class LineProblem {

    private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)( .*)?|=======");
    private static final Pattern NO_SPACE_AFTER_COLON =
            Pattern.compile("((?:- )?[a-z][a-z0-9_]*):([A-Za-z0-9\"'\\[{][^\\s:]*)");
    private static final Pattern NO_SPACE_AFTER_DASH = Pattern.compile("-([A-Za-z\"'][^\\s:]*)(:( .*)?)?");

    private final BrokenText text;
    private final SourceText source;

    LineProblem(BrokenText text) {
        this.text = text;
        this.source = text.source();
    }

    /** The mistake in the line of a place, or in the one above it. */
    Optional<Explanation> at(int place) {
        int start = place - source.lineBefore(place).length();
        return explain(start).or(() -> start == 0 ? Optional.empty() : explain(start - 1));
    }

    private Optional<Explanation> explain(int place) {
        int end = source.lineEnd(place);
        int lineStart = place - source.lineBefore(place).length();
        String line = source.text().substring(lineStart, end);
        String written = line.strip();
        int start = lineStart + line.length() - line.stripLeading().length();
        if (CONFLICT.matcher(line).matches()) {
            return Optional.of(
                    whole(start, written, "marks a merge conflict, expected one of its sides", "resolve it"));
        }
        if (written.startsWith("```")) {
            return Optional.of(text.at(
                    start,
                    written.length(),
                    "a Markdown fence stands here, expected YAML such as `name: …`",
                    "remove the line"));
        }
        Matcher colon = NO_SPACE_AFTER_COLON.matcher(written);
        if (colon.matches()) {
            return Optional.of(whole(
                    start,
                    written,
                    "has no space after its `:`, expected a key and a value",
                    "write " + Wording.quote(colon.group(1) + ": " + colon.group(2))));
        }
        Matcher dash = NO_SPACE_AFTER_DASH.matcher(written);
        return dash.matches()
                ? Optional.of(whole(
                        start,
                        written,
                        "has no space after its `-`, expected a member of a list",
                        "write " + Wording.quote("- " + written.substring(1))))
                : Optional.empty();
    }

    private Explanation whole(int start, String written, String problem, String hint) {
        return text.at(start, written.length(), Wording.quote(written) + " " + problem, hint);
    }
}
