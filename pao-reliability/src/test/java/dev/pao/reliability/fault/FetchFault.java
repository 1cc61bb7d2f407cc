package dev.pao.reliability.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a Git server, or the network before it, can do instead of answering. */
enum FetchFault {
    REFUSED("connection refused"),
    RESET("connection reset"),
    STALLED("no answer, connection open"),
    TRUNCATED("half an answer"),
    UNAUTHORIZED("401"),
    FORBIDDEN("403"),
    NOT_FOUND("404"),
    TOO_MANY("429"),
    BROKEN("500"),
    UNAVAILABLE("503"),
    HTML("a web page");

    private final String title;

    FetchFault(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether the server is to be asked at all. */
    boolean needsAnswer() {
        return this == TRUNCATED;
    }

    /** Answers a request in its way; the connection is closed after it. */
    void answer(Socket client, byte[] rightAnswer) throws IOException {
        switch (this) {
            case REFUSED, RESET -> client.setSoLinger(true, 0);
            case STALLED -> awaitEnd(client);
            case TRUNCATED -> write(client, half(rightAnswer));
            case HTML -> write(client, head("200 OK", "text/html", "<!DOCTYPE html><title>Sign in</title>"));
            default -> write(client, head(title + " No", "text/plain", ""));
        }
    }

    /** The client gives up, or is gone. */
    private static void awaitEnd(Socket client) throws IOException {
        byte[] ignored = new byte[1024];
        int read = 0;
        while (read >= 0) {
            read = client.getInputStream().read(ignored);
        }
    }

    /** The head and half of the body. */
    private static byte[] half(byte[] answer) {
        int head = new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        return Arrays.copyOf(answer, head + (answer.length - head) / 2);
    }

    private static byte[] head(String status, String type, String body) {
        return ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Socket client, byte[] bytes) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(bytes);
        out.flush();
    }
}
