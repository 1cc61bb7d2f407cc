package dev.pao.cli.report;

import java.time.Duration;
import java.util.Locale;

/** Times as people say them. */
final class Ages {

    private Ages() {}

    /** Such as {@code 4 min ago}: one unit, the largest that fits. */
    static String ago(Duration age) {
        if (age.toSeconds() < 1) {
            return "just now";
        }
        if (age.toMinutes() < 1) {
            return age.toSeconds() + " s ago";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min ago";
        }
        return age.toDays() < 1 ? age.toHours() + " h ago" : age.toDays() + " d ago";
    }

    /** Such as {@code 0.8 s}. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
