package dev.pao.fulfillment.internal;

import java.util.List;
import java.util.stream.Stream;

/** Days, times and moments in the forms of ISO 8601, and their neighbours. */
final class TimeTexts {

    private static final List<String> DAYS = List.of(
            "2025-08-16",
            "2024-02-29",
            "2023-02-29",
            "1900-02-29",
            "2000-02-29",
            "2025-04-31",
            "2025-00-10",
            "2025-13-01",
            "2025-01-00",
            "2025-1-1",
            "20250816",
            "2025-08-16 ",
            "+2025-01-01",
            "+12025-01-01",
            "12025-01-01",
            "-0001-01-01",
            "-0000-01-01",
            "-001-01-01",
            "0000-01-01",
            "+999999999-12-31",
            "+1000000000-01-01",
            "-999999999-01-01",
            "-1000000000-01-01",
            "٢025-01-01",
            "2025-W01-1",
            "");
    private static final List<String> TIMES = List.of(
            "14:30",
            "14:30:00",
            "14:30:00.",
            "14:30:00.1",
            "14:30:00.123456789",
            "14:30:00.1234567890",
            "24:00",
            "23:59:59.999999999",
            "23:60",
            "23:59:60",
            "14",
            "1430",
            "4:30",
            "14:3",
            "14:30:0",
            "14:30:00,5",
            "T14:30",
            "14:30Z",
            "");
    private static final List<String> OFFSETS = List.of(
            "",
            "Z",
            "z",
            "+00:00",
            "-00:00",
            "-00",
            "+01",
            "+1",
            "+0100",
            "+01:00",
            "+01:0",
            "+01:00:00",
            "+01:00:60",
            "+18:00",
            "+18:00:01",
            "-18:00",
            "+19",
            "+01:60",
            "+01:",
            "+",
            "[UTC]",
            "Z[UTC]",
            "+01:00:00.5");

    static final List<String> NEAR_AND_FAR = Stream.of(
                    DAYS.stream(),
                    TIMES.stream(),
                    DAYS.stream().map(day -> day + "T14:30:00Z"),
                    TIMES.stream().map(time -> "2025-08-16T" + time + "Z"),
                    TIMES.stream().map(time -> "2025-08-16t" + time + "-07:30"),
                    OFFSETS.stream().map(offset -> "2025-08-16T14:30" + offset),
                    Stream.of("2025-08-16 14:30Z", "2025-08-16T14:30:00ZZ", "2025-08-16TT14:30Z"))
            .flatMap(texts -> texts)
            .toList();

    private TimeTexts() {}
}
