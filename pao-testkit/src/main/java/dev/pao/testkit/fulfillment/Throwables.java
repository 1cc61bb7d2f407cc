package dev.pao.testkit.fulfillment;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a failure would print into a log, causes and all. */
final class Throwables {

    private Throwables() {}

    static String textOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
