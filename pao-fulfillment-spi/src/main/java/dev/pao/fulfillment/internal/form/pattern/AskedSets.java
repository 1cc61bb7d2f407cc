package dev.pao.fulfillment.internal.form.pattern;

import dev.pao.model.field.FieldPattern;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters of a class that is not worked out here, such as {@code \p{Greek}}: every code point is put to the
 * engine that the server uses. Keeps the answers, because each takes a while. Not thread-safe.
 */
final class AskedSets {

    private static final int MOST_QUESTIONS = 32;

    private final Map<String, CharacterSet> known = new HashMap<>();

    /** The characters that a class or an escape stands for, as it is written, with its flags before it. */
    CharacterSet of(String written) throws UncoveredPatternException {
        CharacterSet earlier = known.get(written);
        if (earlier != null) {
            return earlier;
        }
        if (known.size() == MOST_QUESTIONS) {
            throw new UncoveredPatternException("too many classes");
        }
        CharacterSet asked = new Question(written).answer();
        known.put(written, asked);
        return asked;
    }

    /** Stretches of code points are put to the engine as texts, and halved until all or none of one are members. */
    private static final class Question {

        private static final int STRETCH = 4096;

        private final FieldPattern any;
        private final FieldPattern all;
        private final BitSet members = new BitSet();

        Question(String written) throws UncoveredPatternException {
            any = compiled("(?:" + written + ")");
            all = compiled("^(?:" + written + ")*$");
        }

        CharacterSet answer() {
            for (int first = 0; first <= Character.MAX_CODE_POINT; first += STRETCH) {
                ask(first, first + STRETCH);
            }
            return CharacterSet.of(members);
        }

        private void ask(int first, int end) {
            String text = text(first, end);
            if (text.isEmpty() || !any.isFoundIn(text)) {
                return;
            }
            if (all.isFoundIn(text)) {
                members.set(first, end);
                return;
            }
            int middle = (first + end) / 2;
            ask(first, middle);
            ask(middle, end);
        }

        /** Without half characters: no value that is checked against a pattern holds one. */
        private static String text(int first, int end) {
            StringBuilder text = new StringBuilder();
            for (int character = first; character < end; character++) {
                if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                    text.appendCodePoint(character);
                }
            }
            return text.toString();
        }

        private static FieldPattern compiled(String pattern) throws UncoveredPatternException {
            return FieldPattern.compile(pattern).orElseThrow(() -> new UncoveredPatternException(pattern));
        }
    }
}
