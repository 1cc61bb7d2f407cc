package dev.pao.fuzz;

/** Any bytes as a catalog file. */
final class FileTarget {

    private FileTarget() {}

    static void run(byte[] content) {
        Verdict.of(content, 1_000, 128);
    }
}
