package dev.pao.fulfillment.internal.form.pattern;

import java.util.Map;
import java.util.Optional;

/**
 * Reads classes of characters: those of plain characters and ranges are worked out here, all others are asked of the
 * server's engine.
 */
final class ClassReader {

    private static final Map<String, CharacterSet> PERL = Map.of(
            "\\d",
            CharacterSet.DIGIT,
            "\\D",
            CharacterSet.DIGIT.complement(),
            "\\s",
            CharacterSet.SPACE,
            "\\S",
            CharacterSet.SPACE.complement(),
            "\\w",
            CharacterSet.WORD,
            "\\W",
            CharacterSet.WORD.complement());

    private final PatternText text;
    private final AskedSets asked;

    ClassReader(PatternText text, AskedSets asked) {
        this.text = text;
        this.asked = asked;
    }

    /** The class in brackets that is next. */
    CharacterSet brackets(boolean ignoreCase) throws UncoveredPatternException {
        int start = text.position();
        text.take("[");
        boolean negated = text.take("^");
        Optional<CharacterSet> members = Optional.of(CharacterSet.NONE);
        boolean first = true;
        while (first || !text.isAt("]")) {
            first = false;
            Optional<CharacterSet> member = member(ignoreCase);
            members = members.flatMap(known -> member.map(known::with));
        }
        text.take("]");
        if (members.isEmpty()) {
            return asked.of(flags(ignoreCase) + text.since(start));
        }
        return negated ? members.get().complement() : members.get();
    }

    /** A set such as {@code \d} or {@code \p{Greek}} that is next, outside brackets. */
    Optional<CharacterSet> escaped(boolean ignoreCase) throws UncoveredPatternException {
        int start = text.position();
        if (skipProperty()) {
            return Optional.of(asked.of(flags(ignoreCase) + text.since(start)));
        }
        Optional<CharacterSet> perl = perl();
        return perl.isPresent() && ignoreCase ? Optional.of(asked.of(flags(true) + text.since(start))) : perl;
    }

    /** One character, with its other case where that does not count. */
    CharacterSet character(int character, boolean ignoreCase) throws UncoveredPatternException {
        CharacterSet one = CharacterSet.range(character, character);
        if (!ignoreCase) {
            return one;
        }
        return one.isAscii() ? one.withOtherCase() : asked.of("(?i)\\x{" + Integer.toHexString(character) + "}");
    }

    /** The next member of a class; empty for one that is not worked out here. */
    private Optional<CharacterSet> member(boolean ignoreCase) throws UncoveredPatternException {
        if (text.isAt("[:") && text.comesLater(":]")) {
            text.takeUntil(":]");
            return Optional.empty();
        }
        if (skipProperty()) {
            return Optional.empty();
        }
        Optional<CharacterSet> perl = perl();
        if (perl.isPresent()) {
            return perl.filter(set -> !ignoreCase);
        }
        int first = classCharacter();
        boolean range = text.isAt("-") && !text.isAt("-]");
        int last = range && text.take("-") ? classCharacter() : first;
        CharacterSet set = CharacterSet.range(first, last);
        if (!ignoreCase) {
            return Optional.of(set);
        }
        return set.isAscii() ? Optional.of(set.withOtherCase()) : Optional.empty();
    }

    private int classCharacter() throws UncoveredPatternException {
        return text.take("\\") ? EscapeReader.character(text) : text.take();
    }

    private Optional<CharacterSet> perl() {
        for (Map.Entry<String, CharacterSet> set : PERL.entrySet()) {
            if (text.take(set.getKey())) {
                return Optional.of(set.getValue());
            }
        }
        return Optional.empty();
    }

    private boolean skipProperty() throws UncoveredPatternException {
        boolean there = text.take("\\p") || text.take("\\P");
        if (there && text.take("{")) {
            text.takeUntil("}");
        } else if (there) {
            text.take();
        }
        return there;
    }

    private static String flags(boolean ignoreCase) {
        return ignoreCase ? "(?i)" : "";
    }
}
