package dev.pao.fulfillment.internal.sample;

import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Texts that a field may take: what its placeholder shows, its name, what its pattern describes, and usual ones. */
final class SampleTexts {

    private static final List<String> USUAL = List.of(
            "example",
            "jo.doe@example.com",
            "https://example.com/",
            "host.example.com",
            "192.0.2.1",
            "2001:db8::1",
            "192.0.2.0/24",
            "EXAMPLE",
            "Example",
            "1",
            "2025-01-15",
            "00000000-0000-4000-8000-000000000000");

    private static final int LONGEST = 10_000;

    private SampleTexts() {}

    static Stream<Value> of(Field field) {
        String name = field.name();
        Stream<String> own = Stream.concat(
                field.placeholder().stream(),
                Stream.of("example " + name.replace('_', ' '), "example_" + name, "example-" + name.replace('_', '-')));
        Stream<String> described = field.document().text("regexp").stream().flatMap(PatternSample::of);
        return Stream.of(own, USUAL.stream(), described)
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .map(text -> fitted(text, length(field, "min_length", 0), length(field, "max_length", LONGEST)))
                .map(Value::of);
    }

    /** The text, repeated until it is long enough, and cut where it is too long. */
    private static String fitted(String text, int least, int most) {
        StringBuilder fitted = new StringBuilder(text);
        while (fitted.codePointCount(0, fitted.length()) < least) {
            fitted.append(text);
        }
        int end = Math.min(fitted.codePointCount(0, fitted.length()), most);
        return fitted.substring(0, fitted.offsetByCodePoints(0, end));
    }

    private static int length(Field field, String key, int otherwise) {
        return field.document()
                .decimal(key)
                .map(limit -> limit.max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(LONGEST))
                        .intValue())
                .orElse(otherwise);
    }
}
