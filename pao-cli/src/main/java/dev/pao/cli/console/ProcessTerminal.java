package dev.pao.cli.console;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whether somebody sits in front of this process, and what their terminal can show. */
final class ProcessTerminal {

    /** Set to true by the launcher. Java itself can't ask whether the standard output alone is a terminal. */
    private static final String PROPERTY = "pao.terminal";

    private ProcessTerminal() {}

    static boolean isThere() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** The locale's character set. The launcher's file.encoding says nothing about the terminal. */
    static Charset charset() {
        String name = System.getProperty(
                "stdout.encoding", System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding")));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
