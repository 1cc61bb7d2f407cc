package dev.pao.http.internal.control;

import dev.pao.http.internal.web.JsonBody;
import dev.pao.model.SemanticVersion;
import dev.pao.store.history.CatalogPoint;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.Rollback;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is to be rolled back: the catalog to a {@code commit} or a {@code revision}, an {@code item} to a {@code
 * version}, or either where it stands.
 */
final class RollbackRequest {

    private static final List<String> KEYS = List.of("commit", "expires_at", "item", "reason", "revision", "version");

    private final JsonBody body;
    private final String actor;

    private RollbackRequest(JsonBody body, String actor) {
        this.body = body;
        this.actor = actor;
    }

    static RollbackRequest of(byte[] body, String actor) {
        return new RollbackRequest(JsonBody.of(body, KEYS), actor);
    }

    /** The item that is to be held; empty if the whole catalog is meant. */
    Optional<Hold> hold() {
        Optional<String> item = body.text("item");
        if (item.isEmpty() && body.has("version")) {
            throw JsonBody.refused("`version` says to which version an `item` returns, found no `item`");
        }
        if (item.isPresent() && (body.has("commit") || body.has("revision"))) {
            throw JsonBody.refused(
                    "an `item` returns to a `version`, and the catalog to a `commit` or a `revision`, found both");
        }
        return item.map(
                name -> new Hold(name, body.text("version").map(RollbackRequest::version), actor, reason(), end()));
    }

    /** Where the whole catalog is set back to. */
    Rollback rollback() {
        if (body.has("commit") && body.has("revision")) {
            throw JsonBody.refused("the catalog is set back to a `commit` or to a `revision`, found both");
        }
        Optional<CatalogPoint> point =
                body.text("commit").map(RollbackRequest::commit).or(this::revision);
        return new Rollback(point, actor, reason(), end());
    }

    private String reason() {
        return body.needed("reason");
    }

    private Optional<Instant> end() {
        return body.text("expires_at").map(text -> {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw JsonBody.refused(
                        "`expires_at` is a time with its offset, such as `2025-08-16T19:30:00Z`, found `" + text + "`");
            }
        });
    }

    private Optional<CatalogPoint> revision() {
        if (!body.has("revision")) {
            return Optional.empty();
        }
        long number = body.whole("revision").orElse(0);
        if (number < 1) {
            throw JsonBody.refused("`revision` is the number of a revision, found " + body.given("revision"));
        }
        return Optional.of(CatalogPoint.revision(number));
    }

    private static CatalogPoint commit(String digits) {
        try {
            return CatalogPoint.commit(digits);
        } catch (IllegalArgumentException e) {
            throw JsonBody.refused("`commit` has 7 hexadecimal digits or more, found `" + digits + "`");
        }
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() ->
                        JsonBody.refused("`version` is a semantic version, such as `1.2.0`, found `" + text + "`"));
    }
}
