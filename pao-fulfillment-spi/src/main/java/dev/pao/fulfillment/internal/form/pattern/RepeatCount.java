package dev.pao.fulfillment.internal.form.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a part is repeated; a negative {@code most} is no limit. */
record RepeatCount(int least, int most) {

    private static final Pattern FORM = Pattern.compile("\\{(0|[1-9]\\d{0,3})(,(0|[1-9]\\d{0,3})?)?}");

    /** The count in braces that is next; empty, and nothing read, if the brace is a character like others. */
    static Optional<RepeatCount> read(PatternText text) {
        int start = text.position();
        String written = text.takeUntil("}");
        Matcher form = FORM.matcher(written + "}");
        if (!form.matches() || !text.since(start).endsWith("}")) {
            text.returnTo(start);
            return Optional.empty();
        }
        int least = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return Optional.of(new RepeatCount(least, least));
        }
        return Optional.of(new RepeatCount(least, form.group(3) == null ? -1 : Integer.parseInt(form.group(3))));
    }
}
