package dev.pao.http.internal.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path in which a segment in braces stands for any one segment, such as {@code /api/v1/syncs/{sync_id}}.
 *
 * @param text the path
 */
public record PathTemplate(String text) {

    /** What the variables stand for if the path fits; empty if it does not. */
    Optional<Map<String, String>> match(String path) {
        String[] wanted = text.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (isVariable(wanted[i]) && !given[i].isEmpty()) {
                variables.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** The names of the variables, in order. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        for (String segment : text.split("/", -1)) {
            if (isVariable(segment)) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
