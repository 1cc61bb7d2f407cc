package dev.pao.parser;

/** Parses the story's item; run by a class loader that has less than the tests have. */
public final class StoryProbe {

    private StoryProbe() {}

    /** The item's name and version. */
    public static String run() {
        return Sample.item(Sample.STORY).toString();
    }
}
