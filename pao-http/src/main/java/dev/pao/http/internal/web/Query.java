package dev.pao.http.internal.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a call. They are read from the query alone: a servlet's own parameters would include, and
 * use up, a form body.
 */
public final class Query {

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The parameters of a query string; a percent sign that starts no character is refused. */
    public static Query of(@Nullable String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return new Query(values);
    }

    /** The names of the parameters that were given. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** A parameter that is given at most once and then not blank. */
    public Optional<String> text(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw refused(name, "is given once, found it " + given.size() + " times");
        }
        if (given.stream().anyMatch(String::isBlank)) {
            throw refused(name, "is not blank");
        }
        return given.stream().findFirst();
    }

    /** A parameter that a call needs. */
    public String needed(String name) {
        return text(name).orElseThrow(() -> refused(name, "is needed, found none"));
    }

    /** A parameter that is given any number of times, and each time with values between commas. */
    public List<String> list(String name) {
        List<String> list = values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(String::strip)
                .toList();
        if (list.contains("")) {
            throw refused(name, "has no blank value");
        }
        return list;
    }

    /** A whole number from 1 to a greatest one. */
    public int number(String name, int greatest, int whenAbsent) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return whenAbsent;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= 1 && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is out of range.
        }
        throw refused(name, "is a whole number from 1 to " + greatest + ", found `" + text.get() + "`");
    }

    /** Whether something is wanted, {@code true} or {@code false}; it is not by default. */
    public boolean flag(String name) {
        Optional<String> text = text(name);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            throw refused(name, "is `true` or `false`, found `" + text.get() + "`");
        }
        return text.filter("true"::equals).isPresent();
    }

    /** The refusal of a parameter. */
    public static Refusal refused(String name, String rule) {
        return Refusal.of(Status.BAD_REQUEST, "the query parameter `" + name + "` " + rule);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Status.BAD_REQUEST, "the query holds a `%` that starts no encoded character");
        }
    }
}
