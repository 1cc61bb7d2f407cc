package dev.pao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Time of a whole process that checks one file, against a Java that prints one line, in turns.
 *
 * <p>Arguments: the launcher, the file, rounds (20). Both processes are of the Java that runs this, with its own flags
 * and archives left as they are.
 */
public final class ColdStart {

    private static final int WARM_UP = 2;

    private ColdStart() {}

    /** What a bare Java runs. */
    static final class Hello {

        private Hello() {}

        /** Prints one line. */
        public static void main(String[] arguments) {
            System.out.println("hello");
        }
    }

    /** Prints one line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        String home = System.getProperty("java.home");
        Path folder = Files.createTempDirectory("pao-cold-start");
        String name = Hello.class.getName();
        Path classFile = folder.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(classFile.getParent());
        try (var bytes = Hello.class.getResourceAsStream("ColdStart$Hello.class")) {
            Files.copy(java.util.Objects.requireNonNull(bytes, name), classFile);
        }
        List<Double> bare = new ArrayList<>();
        List<Double> checks = new ArrayList<>();
        for (int round = 0; round < rounds + WARM_UP; round++) {
            bare.add(milliseconds(home, home + "/bin/java", "-cp", folder.toString(), name));
            checks.add(milliseconds(home, arguments[0], "validate", arguments[1]));
        }
        System.out.println(told(bare.subList(WARM_UP, bare.size()), checks.subList(WARM_UP, checks.size())));
    }

    private static double milliseconds(String javaHome, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", javaHome);
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(List.of(command) + " ended with " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String told(List<Double> bare, List<Double> checks) {
        double least = Collections.min(checks) / Collections.min(bare);
        return String.format(
                Locale.ROOT,
                "bare Java %.0f ms, one file %.0f ms; ratio of minima %.2f, of medians %.2f",
                Collections.min(bare),
                Collections.min(checks),
                least,
                median(checks) / median(bare));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
