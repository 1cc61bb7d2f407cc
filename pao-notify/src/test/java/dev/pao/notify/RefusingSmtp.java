package dev.pao.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server that answers commands as it was told, which GreenMail can't be: full, choosy or indiscreet. */
final class RefusingSmtp implements AutoCloseable {

    private final ServerSocket listener;
    private final Map<String, String> replies = new LinkedHashMap<>();
    private volatile boolean hangsUp;
    private volatile boolean deaf;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> mails = new CopyOnWriteArrayList<>();

    private RefusingSmtp(ServerSocket listener) {
        this.listener = listener;
    }

    static RefusingSmtp start() {
        try {
            RefusingSmtp server =
                    new RefusingSmtp(new ServerSocket(0, 10, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
            Thread thread = new Thread(server::serve, "refusing-smtp");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers commands with this beginning so; said before the first mail. */
    RefusingSmtp answering(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    /** Takes the next mail, and hangs up before it says so. */
    RefusingSmtp hangingUp() {
        hangsUp = true;
        return this;
    }

    /** Asks for the next mail, and reads nothing of it. */
    RefusingSmtp deaf() {
        deaf = true;
        return this;
    }

    String url(String login) {
        return "smtp://" + login + "127.0.0.1:" + listener.getLocalPort();
    }

    List<String> mails() {
        return mails;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listener.close();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket socket = listener.accept()) {
                    // The listener may take one more while it is closed.
                    if (closed.getCount() == 0) {
                        return;
                    }
                    talk(socket);
                }
            }
        } catch (IOException closed) {
            // The listener was closed: nobody waits for this thread.
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String reply = reply(line);
            say(out, reply);
            if (reply.startsWith("354") && deaf) {
                await();
                return;
            }
            if (reply.startsWith("354")) {
                mails.add(mail(in));
                if (hangsUp) {
                    hangsUp = false;
                    return;
                }
                say(out, "250 taken");
            }
        }
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String reply(String command) {
        String upper = command.toUpperCase(Locale.ROOT);
        return replies.entrySet().stream()
                .filter(entry -> upper.startsWith(entry.getKey().toUpperCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> upper.startsWith("EHLO")
                        ? "250-here\r\n250 AUTH PLAIN"
                        : upper.startsWith("DATA") ? "354 go on" : "250 fine");
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
