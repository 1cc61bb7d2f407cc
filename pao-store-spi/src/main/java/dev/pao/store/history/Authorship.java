package dev.pao.store.history;

import dev.pao.store.internal.OneLine;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wrote a commit, as the commit says; nobody vouches for it. Texts are kept on one line, without control characters,
 * and cut at 255 characters.
 *
 * @param author the author's name; may be blank in Git, and is then empty
 * @param email the author's e-mail address, if there is one
 * @param at when it was written, by the author's clock
 * @param subject the first line of the message; may be empty
 */
public record Authorship(String author, Optional<String> email, Instant at, String subject) {

    private static final int MOST = 255;

    /** Cleans the texts. */
    public Authorship {
        author = OneLine.of(author, MOST);
        email = email.map(address -> OneLine.of(address, MOST)).filter(address -> !address.isEmpty());
        Objects.requireNonNull(at, "at");
        subject = OneLine.of(subject, MOST);
    }
}
