package dev.pao.testkit.internal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Servers that only this machine reaches. The first one sets {@code sun.net.httpserver.nodelay} for the whole process, unless
 * somebody set it.
 */
public final class LoopbackServer {

    private static final String AT_ONCE = "sun.net.httpserver.nodelay";

    static {
        // The head and the body of an answer leave in two writes, and the second one waits 40 ms for a sign of the
        // first.
        if (System.getProperty(AT_ONCE) == null) {
            System.setProperty(AT_ONCE, "true");
        }
    }

    private LoopbackServer() {}

    /** A server with a free port, which is not started. */
    public static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
