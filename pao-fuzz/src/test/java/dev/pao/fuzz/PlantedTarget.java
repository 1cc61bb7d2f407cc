package dev.pao.fuzz;

import java.nio.charset.StandardCharsets;

/** A reader with a mistake that only a rare text meets, to show that the fuzzer finds one. */
public final class PlantedTarget {

    private PlantedTarget() {}

    /** Runs one input. The name and the signature are Jazzer's. */
    public static void fuzzerTestOneInput(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.startsWith("regexp: ") && text.contains("precision: ") && text.endsWith("7")) {
            throw new IllegalStateException("planted");
        }
    }
}
