package dev.pao.http.internal.control;

import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.history.CatalogPoint;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.Rollback;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what is to be rolled back: the catalog to a {@code commit} or a {@code revision}, an {@code item} to a {@code
 * version}, or either where it stands.
 */
final class RollbackRequest {

    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("commit", "revision", "item", "version", "reason", "expires_at"));

    private final Value.Mapping body;
    private final String actor;

    private RollbackRequest(Value.Mapping body, String actor) {
        this.body = body;
        this.actor = actor;
    }

    static RollbackRequest of(byte[] body, String actor) {
        Value.Mapping object = object(body);
        for (String key : object.entries().keySet()) {
            if (!KEYS.contains(key)) {
                throw refused("the body has no key `" + key + "`; known are " + KEYS);
            }
        }
        return new RollbackRequest(object, actor);
    }

    /** The item that is to be held; empty if the whole catalog is meant. */
    Optional<Hold> hold() {
        Optional<String> item = text("item");
        if (item.isEmpty() && body.get("version").isPresent()) {
            throw refused("`version` says to which version an `item` returns, found no `item`");
        }
        if (item.isPresent()
                && (body.get("commit").isPresent() || body.get("revision").isPresent())) {
            throw refused(
                    "an `item` returns to a `version`, and the catalog to a `commit` or a `revision`, found both");
        }
        return item.map(name -> new Hold(name, text("version").map(RollbackRequest::version), actor, reason(), end()));
    }

    /** Where the whole catalog is set back to. */
    Rollback rollback() {
        if (body.get("commit").isPresent() && body.get("revision").isPresent()) {
            throw refused("the catalog is set back to a `commit` or to a `revision`, found both");
        }
        Optional<CatalogPoint> point =
                text("commit").map(RollbackRequest::commit).or(() -> revision());
        return new Rollback(point, actor, reason(), end());
    }

    private String reason() {
        return text("reason").orElseThrow(() -> refused("the body has a `reason`, found none"));
    }

    private Optional<Instant> end() {
        return text("expires_at").map(text -> {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw refused(
                        "`expires_at` is a time with its offset, such as `2025-08-16T19:30:00Z`, found `" + text + "`");
            }
        });
    }

    private Optional<CatalogPoint> revision() {
        Optional<Value> given = body.get("revision");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return body.decimal("revision")
                    .map(BigDecimal::longValueExact)
                    .map(CatalogPoint::revision)
                    .or(() -> {
                        throw new ArithmeticException("no number");
                    });
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw refused("`revision` is the number of a revision, found " + ValueJson.write(given.get()));
        }
    }

    private static CatalogPoint commit(String digits) {
        try {
            return CatalogPoint.commit(digits);
        } catch (IllegalArgumentException e) {
            throw refused("`commit` has 7 hexadecimal digits or more, found `" + digits + "`");
        }
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() -> refused("`version` is a semantic version, such as `1.2.0`, found `" + text + "`"));
    }

    private Optional<String> text(String key) {
        Optional<Value> given = body.get(key);
        Optional<String> text = body.text(key).filter(known -> !known.isBlank());
        if (given.isPresent() && text.isEmpty()) {
            throw refused("`" + key + "` is a text that is not blank, found " + ValueJson.write(given.get()));
        }
        return text;
    }

    private static Value.Mapping object(byte[] body) {
        try {
            return ValueJson.readMapping(new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw refused("the body is not a JSON object: " + e.getMessage());
        }
    }

    private static Refusal refused(String detail) {
        return Refusal.of(Status.BAD_REQUEST, detail);
    }
}
