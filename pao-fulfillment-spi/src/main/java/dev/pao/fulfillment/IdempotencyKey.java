package dev.pao.fulfillment;

import java.util.regex.Pattern;

/**
 * What a requester's portal calls one wish, so that asking twice does not fulfil it twice.
 *
 * @param text 1 to 255 printable ASCII characters without spaces
 */
public record IdempotencyKey(String text) {

    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    /** Refuses any other form. */
    public IdempotencyKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "an idempotency key is 1 to 255 printable ASCII characters without spaces, found `" + text + "`");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
