package dev.pao.model.change;

import dev.pao.model.value.Value;
import java.util.Optional;

/**
 * One key whose value is not what it was.
 *
 * @param key the key
 * @param was its value before; empty where it was not written
 * @param is its value now; empty where it is not written
 */
record KeyChange(String key, Optional<Value> was, Optional<Value> is) {

    /** The longest text that a sentence still says whole; a longer one is told from its place and value. */
    private static final int LONGEST = 60;

    /** The end of a sentence that says what it was and what it is. */
    String told() {
        String quoted = Words.quote(key);
        if (was.isEmpty()) {
            return "gained " + quoted + value(": ", is.orElseThrow());
        }
        if (is.isEmpty()) {
            return "lost " + quoted + value(", it was ", was.get());
        }
        boolean both = isShort(was.get()) && isShort(is.get());
        return "has another " + quoted
                + (both ? ": " + Words.quote(is.get()) + " instead of " + Words.quote(was.get()) : "");
    }

    /** The verdict on another spelling of what was meant before. */
    Verdict same() {
        String quoted = Words.quote(key);
        return Verdict.text(is.map(value -> "writes " + quoted + " as " + Words.quote(value))
                        .orElse("no longer writes " + quoted)
                + ", which means the same");
    }

    private static String value(String before, Value value) {
        return isShort(value) ? before + Words.quote(value) : "";
    }

    private static boolean isShort(Value value) {
        String text = value instanceof Value.Text written ? written.text() : value.toString();
        return text.length() <= LONGEST && text.lines().count() < 2;
    }
}
