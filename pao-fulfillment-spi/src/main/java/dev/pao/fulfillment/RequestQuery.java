package dev.pao.fulfillment;

import java.util.Objects;
import java.util.Optional;

/**
 * Which requests to list, newest first.
 *
 * @param requester whose, by user id; empty for everybody's
 * @param needingAttention whether only those that somebody has to look at
 * @param after the last request of the page before; empty for the first page
 * @param limit how many at most, 1 to 1,000
 */
public record RequestQuery(Optional<String> requester, boolean needingAttention, Optional<RequestId> after, int limit) {

    /** The newest 100 requests of everybody. */
    public static final RequestQuery ALL = new RequestQuery(Optional.empty(), false, Optional.empty(), 100);

    private static final int MOST = 1_000;

    /** Refuses a limit out of its range. */
    public RequestQuery {
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(after, "after");
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " requests, found " + limit);
        }
    }

    /** Only those of one person. */
    public RequestQuery of(String userId) {
        return new RequestQuery(Optional.of(userId), needingAttention, after, limit);
    }

    /** Only those that somebody has to look at. */
    public RequestQuery onlyNeedingAttention() {
        return new RequestQuery(requester, true, after, limit);
    }

    /** The page after a request. */
    public RequestQuery after(RequestId last) {
        return new RequestQuery(requester, needingAttention, Optional.of(last), limit);
    }

    /** Pages of another size. */
    public RequestQuery limit(int most) {
        return new RequestQuery(requester, needingAttention, after, most);
    }

    /** Whether a request is one of these, whatever the page. */
    public boolean asksFor(ServiceRequest request) {
        boolean theirs = requester
                .filter(user -> !user.equals(request.order().requester().userId()))
                .isEmpty();
        return theirs && (!needingAttention || request.attention().isPresent());
    }
}
