package dev.pao.cli.control;

import dev.pao.cli.console.CommandFailure;
import dev.pao.model.SemanticVersion;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.Rollback;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What `rollback` was called with.
 *
 * @param item the item that is meant; empty for the whole catalog
 * @param to a commit or a revision, or a version of the item; empty for where it stands
 * @param actor who decides
 * @param reason why
 * @param until a time, or how long; empty for when somebody ends it
 */
public record RollbackOrder(
        Optional<String> item, Optional<String> to, String actor, String reason, Optional<String> until) {

    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,5})([mhd])");

    /** Refuses blank texts. */
    public RollbackOrder {
        required("--actor", actor);
        required("--reason", reason);
    }

    /** Refuses a blank text of a flag. */
    public static void required(String flag, String text) {
        if (text.isBlank()) {
            throw CommandFailure.usage("`" + flag + "` is blank, expected a text for people who ask later");
        }
    }

    Optional<Hold> hold(Instant now) {
        return item.map(name -> new Hold(name, to.map(RollbackOrder::version), actor, reason, end(now)));
    }

    Rollback rollback(Instant now) {
        return new Rollback(to.map(Deciding::point), actor, reason, end(now));
    }

    private Optional<Instant> end(Instant now) {
        return until.map(text -> {
            Matcher span = SPAN.matcher(text);
            return span.matches() ? now.plus(length(span)) : time(text);
        });
    }

    private static Duration length(Matcher span) {
        long count = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw CommandFailure.usage(
                    "`--until` is a time with its offset, such as 2025-08-16T19:30:00Z, or how long, such as"
                            + " 90m, 4h or 2d, found `" + text + "`");
        }
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() ->
                        CommandFailure.usage("`--to` is a version of the item, such as 1.2.0, found `" + text + "`"));
    }
}
