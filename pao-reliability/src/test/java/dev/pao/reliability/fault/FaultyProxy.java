package dev.pao.reliability.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between a client and a Git server, one request for each connection, and lets requests go wrong. */
final class FaultyProxy implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Pattern CONNECTION = Pattern.compile("(?i)\r\nconnection:[^\r]*");

    private final int serverPort;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket listener;
    private volatile Optional<FetchFault> fault = Optional.empty();
    private volatile FetchMoment moment = FetchMoment.HEAD;

    FaultyProxy(int serverPort) {
        this.serverPort = serverPort;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    void arm(FetchFault newFault, FetchMoment newMoment) {
        moment = newMoment;
        fault = Optional.of(newFault);
    }

    void disarm() {
        fault = Optional.empty();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                threads.execute(() -> serve(client));
            } catch (SocketException e) {
                // It was closed.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket accepted) {
        try (Socket client = accepted) {
            String request = request(client.getInputStream());
            boolean isTheMoment = FetchMoment.of(request) == moment;
            Optional<FetchFault> now = fault.filter(armed -> isTheMoment);
            byte[] answer = now.isEmpty() || now.get().needsAnswer() ? ask(request) : new byte[0];
            if (now.isPresent()) {
                now.get().answer(client, answer);
            } else {
                client.getOutputStream().write(answer);
            }
        } catch (SocketException e) {
            // The client went away, as clients do that gave up.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ask(String request) throws IOException {
        String once = CONNECTION.matcher(request).replaceFirst("").replaceFirst("\r\n", "\r\nConnection: close\r\n");
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            server.getOutputStream().write(once.getBytes(StandardCharsets.ISO_8859_1));
            return server.getInputStream().readAllBytes();
        }
    }

    /** One request with its body, byte for byte. */
    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int length = Integer.MAX_VALUE;
        int next = 0;
        while (bytes.size() < length && next >= 0) {
            next = in.read();
            if (next >= 0) {
                bytes.write(next);
            }
            if (next == '\n' && length == Integer.MAX_VALUE) {
                String soFar = bytes.toString(StandardCharsets.ISO_8859_1);
                length = soFar.endsWith("\r\n\r\n") ? bytes.size() + bodyLength(soFar) : length;
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static int bodyLength(String head) {
        Matcher length = LENGTH.matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }
}
