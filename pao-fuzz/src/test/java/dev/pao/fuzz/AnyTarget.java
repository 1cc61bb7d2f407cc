package dev.pao.fuzz;

/**
 * What the fuzzer calls. The kind of the input is in its first byte, so that one process looks after all kinds; bytes that
 * name none are a file.
 */
public final class AnyTarget {

    static final char ITEM = 'I';
    static final char TEMPLATE = 'T';
    static final char JSON = 'J';

    private AnyTarget() {}

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
