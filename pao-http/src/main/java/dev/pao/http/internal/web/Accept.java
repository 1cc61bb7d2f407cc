package dev.pao.http.internal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a caller takes JSON, by its {@code Accept} field (RFC 9110, section 12.5.1). */
public final class Accept {

    /** From the most to the least particular: the first that is named decides. */
    private static final List<String> RANGES = List.of("application/json", "application/*", "*/*");

    private Accept() {}

    /** Whether JSON is among what a field accepts; no field accepts everything. */
    public static boolean json(Optional<String> field) {
        if (field.isEmpty() || field.get().isBlank()) {
            return true;
        }
        List<String> members = List.of(field.get().toLowerCase(Locale.ROOT).split(","));
        for (String range : RANGES) {
            Optional<String> named = members.stream()
                    .filter(member -> range.equals(range(member)))
                    .findFirst();
            if (named.isPresent()) {
                return !isRefused(named.get());
            }
        }
        return false;
    }

    private static String range(String member) {
        int semicolon = member.indexOf(';');
        return (semicolon < 0 ? member : member.substring(0, semicolon)).strip();
    }

    private static boolean isRefused(String member) {
        return List.of(member.split(";")).stream()
                .map(String::strip)
                .anyMatch(parameter -> parameter.matches("q=0(\\.0{0,3})?"));
    }
}
