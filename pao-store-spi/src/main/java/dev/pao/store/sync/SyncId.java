package dev.pao.store.sync;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The name of a sync: {@code sync-20250816-001}, the UTC day and the number within it, of at least three digits.
 *
 * @param text the name
 */
public record SyncId(String text) {

    private static final Pattern FORM = Pattern.compile("sync-[0-9]{8}-(?:[0-9]{3}|[1-9][0-9]{3,9})");

    /** Refuses any other form. */
    public SyncId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a sync id looks like `sync-20250816-001`, found `" + text + "`");
        }
    }

    /** The name of the sync with a number, counted from 1, on a UTC day. */
    public static SyncId of(LocalDate day, int number) {
        String digits = Integer.toString(number);
        return new SyncId("sync-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-"
                + "0".repeat(Math.max(0, 3 - digits.length())) + digits);
    }

    @Override
    public String toString() {
        return text;
    }
}
