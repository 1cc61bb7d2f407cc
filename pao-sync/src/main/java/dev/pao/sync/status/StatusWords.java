package dev.pao.sync.status;

import dev.pao.store.sync.SyncCounts;
import java.time.Duration;
import java.util.Locale;

/** The words in which page and command line tell a status, so that both say the same. */
public final class StatusWords {

    private StatusWords() {}

    /** How long ago, such as {@code 4 min ago}: one unit, the largest that fits. */
    public static String ago(Duration age) {
        return age.toSeconds() < 1 ? "just now" : length(age) + " ago";
    }

    /** How long until, such as {@code in 40 s}; {@code now} for what is due. */
    public static String until(Duration wait) {
        return wait.toSeconds() < 1 ? "now" : "in " + length(wait);
    }

    /** How long something took, such as {@code 0.8 s}. */
    public static String took(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    /** What a sync changed, such as {@code 1 added, 0 updated, 0 removed, 0 rejected}. */
    public static String counts(SyncCounts counts) {
        return counts.added() + " added, " + counts.updated() + " updated, " + counts.removed() + " removed, "
                + counts.rejected() + " rejected";
    }

    /** A number of things, such as {@code 1 file} or {@code 2 files}. */
    public static String number(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String length(Duration time) {
        if (time.toMinutes() < 1) {
            return time.toSeconds() + " s";
        }
        if (time.toHours() < 1) {
            return time.toMinutes() + " min";
        }
        return time.toDays() < 1 ? time.toHours() + " h" : time.toDays() + " d";
    }
}
