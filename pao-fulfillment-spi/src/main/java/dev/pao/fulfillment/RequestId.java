package dev.pao.fulfillment;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name that PAO gives a request: {@code req-} and a random UUID.
 *
 * @param text the name
 */
public record RequestId(String text) {

    private static final Pattern FORM = Pattern.compile("req-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Refuses any other form. */
    public RequestId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a request id is `req-` and a UUID, found `" + text + "`");
        }
    }

    /** A new name. */
    public static RequestId random() {
        return new RequestId("req-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return text;
    }
}
