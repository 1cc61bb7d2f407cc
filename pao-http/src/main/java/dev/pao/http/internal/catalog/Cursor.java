package dev.pao.http.internal.catalog;

import dev.pao.http.internal.web.Query;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.store.CatalogSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a sequence of pages goes on, in one revision. Once another one is served, the sequence is over: going on would
 * mix two catalogs without telling.
 *
 * @param revision the revision of the first page
 * @param last the name of the last item that was given
 */
record Cursor(long revision, String last) {

    /** The cursor of a text that {@link #text} made; any other text is refused. */
    static Cursor of(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(" ", 2);
            if (parts.length == 2) {
                return new Cursor(Long.parseLong(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException e) {
            // Told below, like a text with one part.
        }
        throw Query.refused("cursor", "is a `next_cursor` of an earlier answer, found another text");
    }

    String text() {
        byte[] bytes = (revision + " " + last).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean isBefore(String name) {
        return last.compareTo(name) < 0;
    }

    /** Refuses a snapshot of another revision. */
    void check(CatalogSnapshot snapshot) {
        if (snapshot.revision() != revision) {
            throw Refusal.of(Status.GONE, "the catalog has changed since the first page; start again without a cursor");
        }
    }
}
