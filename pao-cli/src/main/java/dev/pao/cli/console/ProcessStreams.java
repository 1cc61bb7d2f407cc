package dev.pao.cli.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** The two streams of this process as a line to the process that started it. */
public final class ProcessStreams {

    private ProcessStreams() {}

    /** What the other process says. */
    public static InputStream calls() {
        return new FileInputStream(FileDescriptor.in);
    }

    /** What it is answered. From now on, what a library prints goes to the standard error: it would break the answers. */
    public static OutputStream answers() {
        System.setOut(System.err);
        return new FileOutputStream(FileDescriptor.out);
    }
}
