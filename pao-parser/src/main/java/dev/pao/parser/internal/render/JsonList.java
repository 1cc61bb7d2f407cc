package dev.pao.parser.internal.render;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;

/** A JSON array that is written member by member, laid out as if it had been written at once. */
public final class JsonList {

    private static final String INDENT = "  ";

    private final Output output;
    private final String indent;
    private boolean begun;

    /**
     * An array that is yet to be written.
     *
     * @param output where it goes
     * @param depth how many arrays and objects lie around it
     */
    public JsonList(Output output, int depth) {
        this.output = output;
        this.indent = INDENT.repeat(depth);
    }

    /** Writes one more member. */
    public void add(Value member) {
        String inner = "\n" + indent + INDENT;
        // No text in JSON holds a line feed, so each one is layout.
        String text = ValueJson.writeIndented(member).replace("\n", inner);
        output.write((begun ? "," : "[") + inner + text);
        begun = true;
    }

    /** Closes the array. */
    public void end() {
        output.write(begun ? "\n" + indent + "]" : "[ ]");
    }
}
