package dev.pao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the fuzzer calls. The kind of the input is in its first byte, so that one process looks after all kinds; bytes that
 * name none are a file.
 */
public final class AnyTarget {

    static final char ITEM = 'I';
    static final char TEMPLATE = 'T';
    static final char JSON = 'J';

    private AnyTarget() {}

    /** Loads and instruments what the inputs will use, so that the first of them is not blamed for it. */
    public static void fuzzerInitialize() {
        String item = Items.withTemplate("{{ size | upper }}");
        for (String file :
                List.of(item, item + "x", "[", "", Items.withFields("- {name: f, type: time, regexp: '('}"))) {
            FileTarget.run(file.getBytes(StandardCharsets.UTF_8));
        }
        for (char kind : new char[] {ITEM, TEMPLATE, JSON}) {
            fuzzerTestOneInput((kind + "{\"a\": [1]}").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Runs one input. The name and the signature are Jazzer's. */
    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        switch (choices.below(256)) {
            case ITEM -> ItemTarget.run(choices);
            case TEMPLATE -> TemplateTarget.run(choices);
            case JSON -> ReaderTarget.run(choices.rest());
            default -> FileTarget.run(input);
        }
    }
}
