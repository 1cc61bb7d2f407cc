package dev.pao.store.jdbc.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants as both databases can hold them: to the microsecond, in years of four digits. */
final class Moments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** Always of one length, so that the order of texts is the order of moments. */
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    /** The moment as it comes back from a store. */
    static Instant stored(Instant moment) {
        Instant within = moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
        return within.truncatedTo(ChronoUnit.MICROS);
    }

    static String text(Instant moment) {
        return TEXT.format(stored(moment));
    }

    static OffsetDateTime withOffset(Instant moment) {
        return stored(moment).atOffset(ZoneOffset.UTC);
    }
}
