package dev.pao.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The two streams that a command writes, and what the reader of the first one can show. */
public final class Console {

    private static final String TICK = "\u2713";

    private final Writer writer;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final boolean coloured;
    private final boolean ticks;

    /**
     * A console.
     *
     * @param out what the command was asked for
     * @param err everything else: errors, progress
     * @param charset what the reader of both understands
     * @param terminal whether a person sees it at once
     * @param coloured whether colour may be used
     */
    public Console(OutputStream out, OutputStream err, Charset charset, boolean terminal, boolean coloured) {
        this.writer = new OutputStreamWriter(out, charset);
        this.out = new PrintWriter(writer, false);
        this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
        this.terminal = terminal;
        this.coloured = terminal && coloured;
        this.ticks = charset.newEncoder().canEncode(TICK);
    }

    /**
     * The console of this process. A terminal gets its own character set; a file or a pipe gets UTF-8, whatever the
     * locale. What libraries write to {@link System#err} is encoded in the same way.
     */
    public static Console ofProcess(Map<String, String> environment) {
        boolean terminal = ProcessTerminal.isThere();
        Charset charset = terminal ? ProcessTerminal.charset() : StandardCharsets.UTF_8;
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        System.setErr(new PrintStream(err, true, charset));
        boolean coloured =
                environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Console(new FileOutputStream(FileDescriptor.out), err, charset, terminal, coloured);
    }

    /** Writes a line of what the command was asked for. */
    public void print(String line) {
        out.println(line);
    }

    /** Writes a line that tells what is wrong. */
    public void error(String line) {
        out.flush();
        err.println(line);
    }

    /** Writes over the last progress line, on a terminal only; an empty text removes it. */
    public void progress(String text) {
        if (terminal) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }

    /** The mark before something that is good: a check mark, or {@code OK} where it can't be shown. */
    public String tick() {
        return ticks ? TICK : "OK";
    }

    /** Whether colour may be used. */
    public boolean isColoured() {
        return coloured;
    }

    /** The writer of what the command was asked for. */
    public PrintWriter out() {
        return out;
    }

    /** The same as {@link #out}, for what is long enough to stop when it can't be written. */
    public Writer writer() {
        return writer;
    }

    /** The writer of everything else. */
    public PrintWriter err() {
        return err;
    }

    /** Hands on everything that was written. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
