package dev.pao.testkit.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Stands before the Git servlet and lets a request through, asks for a token, or answers in a way of its own. */
final class Misbehaviour extends Handler.Wrapper {

    private final AtomicInteger requests = new AtomicInteger();
    private volatile Optional<String> token = Optional.empty();
    private volatile Optional<Answer> answer = Optional.empty();
    private volatile long cutAfter = Long.MAX_VALUE;
    private volatile CountDownLatch release = new CountDownLatch(1);

    Misbehaviour(Handler wellBehaved) {
        super(wellBehaved);
    }

    AtomicInteger requests() {
        return requests;
    }

    void requireToken(String required) {
        token = Optional.of(required);
    }

    void be(Answer newAnswer) {
        release.countDown();
        release = new CountDownLatch(1);
        answer = Optional.of(newAnswer);
    }

    void cutAfter(long bytes) {
        cutAfter = bytes;
    }

    void behave() {
        answer = Optional.empty();
        cutAfter = Long.MAX_VALUE;
        release.countDown();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        requests.incrementAndGet();
        Optional<Answer> odd = answer;
        if (odd.isPresent()) {
            odd.get().write(request, response);
            callback.succeeded();
            return true;
        }
        if (token.isPresent() && !carries(request, token.get())) {
            response.setStatus(401);
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"git\"");
            callback.succeeded();
            return true;
        }
        long bytes = cutAfter;
        Response whole = bytes == Long.MAX_VALUE ? response : new CutResponse(request, response, bytes);
        return super.handle(request, whole, callback);
    }

    void waitForRelease() throws InterruptedException {
        release.await();
    }

    void trickle(Response response) throws IOException, InterruptedException {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-git-upload-pack-advertisement");
        write(response, "001e# service=git-upload-pack\n0000fff0");
        while (!release.await(10, TimeUnit.MILLISECONDS)) {
            write(response, "0");
        }
    }

    static void writeGarbage(Request request, Response response) throws IOException {
        response.setStatus(200);
        boolean first = request.getHttpURI().getPath().endsWith("/info/refs");
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "application/x-git-upload-pack-" + (first ? "advertisement" : "result"));
        write(response, "zzzz\u0000\u0001 what no Git server says");
    }

    static void writeHtml(Request request, Response response) throws IOException {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        write(response, "<!DOCTYPE html><title>Sign in</title>");
    }

    static void redirect(Request request, Response response, String address) {
        response.setStatus(302);
        response.getHeaders()
                .put(HttpHeader.LOCATION, address + request.getHttpURI().getPathQuery());
    }

    private static void write(Response response, String text) throws IOException {
        Content.Sink.write(response, false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean carries(Request request, String required) {
        String given = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (given == null || !given.startsWith("Basic ")) {
            return false;
        }
        String pair = new String(Base64.getDecoder().decode(given.substring(6)), StandardCharsets.UTF_8);
        return pair.substring(pair.indexOf(':') + 1).equals(required);
    }

    /** What a request is answered. */
    interface Answer {
        void write(Request request, Response response) throws IOException, InterruptedException;
    }
}
