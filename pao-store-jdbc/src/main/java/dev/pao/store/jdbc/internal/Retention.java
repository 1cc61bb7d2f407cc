package dev.pao.store.jdbc.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * For how long the rows are kept that only tell what was. The catalog, its versions, the syncs and the requests are kept
 * for ever.
 *
 * @param age how old rows become; empty for no limit
 */
public record Retention(Optional<Duration> age) {

    /** Everything is kept. */
    public static final Retention FOR_EVER = new Retention(Optional.empty());

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private static final List<String> DELETES = List.of(
            "delete from webhook_events where processed_at < :before",
            "delete from catalog_item_validation_log where validated_at < :before",
            """
            delete from catalog_outbox where written_at < :before and not exists (
                select 1 from catalog_outbox_deliveries where event_id = catalog_outbox.id and state = 'waiting')
            """);

    /**
     * A limit.
     *
     * @throws IllegalArgumentException if it is not above zero, or beyond a hundred years
     */
    public static Retention of(Duration age) {
        if (age.isNegative() || age.isZero() || age.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "history is kept for more than no time and at most " + LONGEST.toDays() + " days, found " + age);
        }
        return new Retention(Optional.of(age));
    }

    /** Deletes what is too old at a moment. */
    void apply(Handle handle, Instant now) {
        age.map(now::minus)
                .ifPresent(before -> DELETES.forEach(sql -> handle.createUpdate(sql.replace("<", "\\<"))
                        .bind("before", before)
                        .execute()));
    }
}
