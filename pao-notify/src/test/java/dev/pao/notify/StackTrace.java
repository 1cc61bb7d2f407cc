package dev.pao.notify;

import java.io.PrintWriter;
import java.io.StringWriter;

/** All that a logging back end would print of an exception, causes included. */
final class StackTrace {

    private StackTrace() {}

    static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
