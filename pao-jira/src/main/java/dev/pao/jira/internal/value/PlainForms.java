package dev.pao.jira.internal.value;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers, days, moments, links and labels. */
final class PlainForms {

    /** Jira's own limit of a number field. */
    private static final BigDecimal LARGEST = new BigDecimal("100000000000000");

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_LABEL = 255;

    private static final DateTimeFormatter JIRAS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    private PlainForms() {}

    static ValueForm number() {
        return given -> {
            String text = Scalars.text(given);
            try {
                BigDecimal number = new BigDecimal(text.length() > LONGEST_NUMBER ? "too long" : text);
                if (number.abs().compareTo(LARGEST) <= 0) {
                    return Value.of(number);
                }
            } catch (NumberFormatException e) {
                throw notA("a number", text);
            }
            throw notA("a number of at most 100 trillion", text);
        };
    }

    static ValueForm day() {
        return given -> {
            String text = Scalars.text(given);
            try {
                return Value.of(LocalDate.parse(text).toString());
            } catch (DateTimeException e) {
                throw notA("a day such as `2030-01-31`", text);
            }
        };
    }

    static ValueForm moment() {
        return given -> {
            String text = Scalars.text(given);
            try {
                return Value.of(OffsetDateTime.parse(text).format(JIRAS));
            } catch (DateTimeException e) {
                throw notA("a moment with its offset such as `2030-01-31T09:00:00+01:00`", text);
            }
        };
    }

    /** A link that opens a page; anything else, such as {@code javascript:}, might do something. */
    static ValueForm link() {
        return given -> {
            String text = Scalars.text(given);
            try {
                URI link = new URI(text);
                boolean page = "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
                if (page && link.getHost() != null) {
                    return Value.of(text);
                }
            } catch (URISyntaxException e) {
                throw notA("a link such as `https://example.com/page`", text);
            }
            throw notA("a link such as `https://example.com/page`", text);
        };
    }

    /** Labels; an entry with commas is several of them. */
    static ValueForm labels() {
        return given -> {
            List<Value> labels = new ArrayList<>();
            for (Value member : Scalars.members(given)) {
                for (Value part : Scalars.split(member)) {
                    labels.add(Value.of(label(Scalars.text(part))));
                }
            }
            return new Value.Sequence(labels);
        };
    }

    private static String label(String text) throws UnfitValue {
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw notA("a label without spaces", text);
        }
        if (text.length() > LONGEST_LABEL) {
            throw notA("a label of at most " + LONGEST_LABEL + " characters", text);
        }
        return text;
    }

    private static UnfitValue notA(String expected, String found) {
        return new UnfitValue("is " + Scalars.shown(found) + ", where " + expected + " was expected");
    }
}
