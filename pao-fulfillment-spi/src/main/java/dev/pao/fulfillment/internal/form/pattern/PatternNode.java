package dev.pao.fulfillment.internal.form.pattern;

import java.util.List;

/** A part of a pattern. Whether a repetition is greedy is not kept: it does not change what is found. */
sealed interface PatternNode {

    /** One character of a set. */
    record One(CharacterSet set) implements PatternNode {}

    /** A place between characters. */
    record At(Place place) implements PatternNode {}

    /** One part after the other. */
    record Row(List<PatternNode> parts) implements PatternNode {}

    /** One part or another. */
    record Choice(List<PatternNode> parts) implements PatternNode {}

    /** A part several times; a negative {@code most} is no limit. */
    record Repeat(PatternNode part, int least, int most) implements PatternNode {}

    /** Places, with the letter that a program has for each. */
    enum Place {
        TEXT_START("A"),
        TEXT_END("z"),
        LINE_START("^"),
        LINE_END("$"),
        WORD_EDGE("b"),
        NO_WORD_EDGE("B");

        private final String letter;

        Place(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }
}
