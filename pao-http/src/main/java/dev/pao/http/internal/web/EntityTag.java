package dev.pao.http.internal.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The strong entity tag of a body: equal bytes, equal tag.
 *
 * @param text the tag in its quotes
 */
public record EntityTag(String text) {

    /** The tag of an answer's body. */
    public static EntityTag of(Answer answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.body());
            return new EntityTag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether an {@code If-None-Match} field names this tag; compared weakly, as RFC 9110 asks. */
    public boolean isIn(Optional<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(field -> List.of(field.split(",")).stream())
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(text));
    }
}
