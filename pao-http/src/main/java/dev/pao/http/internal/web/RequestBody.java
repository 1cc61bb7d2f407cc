package dev.pao.http.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Reads a request's body up to a limit. What is announced as larger is not read at all, and what turns out to be larger
 * is read up to the first byte too many; the connection is then closed, so that nobody reads the rest.
 */
final class RequestBody {

    private RequestBody() {}

    static byte[] read(HttpServletRequest request, long limit) {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(request, limit);
        }
        byte[] body = readOneBeyond(request, Math.toIntExact(limit));
        if (body.length > limit) {
            throw tooLarge(request, limit);
        }
        return body;
    }

    private static byte[] readOneBeyond(HttpServletRequest request, int limit) {
        try {
            return request.getInputStream().readNBytes(limit + 1);
        } catch (IOException e) {
            throw closing(request, Refusal.of(Status.BAD_REQUEST, "the body ended before it was whole"));
        }
    }

    private static Refusal tooLarge(HttpServletRequest request, long limit) {
        return closing(
                request, Refusal.of(Status.CONTENT_TOO_LARGE, "a body has at most " + limit + " bytes, found more"));
    }

    /** HTTP/2 and later have no such field: there a container resets the stream instead. */
    private static Refusal closing(HttpServletRequest request, Refusal refusal) {
        return request.getProtocol().startsWith("HTTP/1") ? refusal.with("Connection", "close") : refusal;
    }
}
