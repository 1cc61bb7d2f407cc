package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A filter of Pebble whose result is bounded, and which takes nothing, numbers and booleans where it would fail on all
 * that is not text.
 */
final class BoundedFilter implements Filter {

    private final AllowedFilter allowed;
    private final Filter filter;

    BoundedFilter(AllowedFilter allowed, Filter filter) {
        this.allowed = allowed;
        this.filter = filter;
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
        return filter.getArgumentNames();
    }

    @Override
    public @Nullable Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        Object value = allowed.input() == AllowedFilter.Input.TEXT ? text(input) : input;
        boolean picks = allowed == AllowedFilter.FIRST || allowed == AllowedFilter.LAST;
        if (value == null && allowed != AllowedFilter.DEFAULT && allowed != AllowedFilter.LENGTH) {
            return null;
        }
        if (picks && value instanceof String text) {
            return end(text);
        }
        checkGrowth(value, arguments, line);
        Object result = allowed == AllowedFilter.REPLACE
                ? replace(String.valueOf(value), arguments, line)
                : filter.apply(value, arguments, self, context, line);
        if (result instanceof String text) {
            checkSize(text.length(), line);
        }
        return result;
    }

    /** A whole character as a text: Pebble gives half of some, and what it gives is no text to a condition. */
    private String end(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return allowed == AllowedFilter.FIRST
                ? text.substring(0, text.offsetByCodePoints(0, 1))
                : text.substring(text.offsetByCodePoints(text.length(), -1));
    }

    /** The pairs are taken in the order of their keys, because Pebble's map of them has none. */
    private String replace(String text, Map<String, Object> arguments, int line) {
        String result = text;
        Map<String, String> pairs = new TreeMap<>();
        ((Map<?, ?>) arguments.getOrDefault("replace_pairs", Map.of()))
                .forEach((from, to) -> pairs.put(String.valueOf(from), to == null ? "" : String.valueOf(to)));
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            int growth = pair.getValue().length() - pair.getKey().length();
            checkSize(result.length() + (long) growth * count(pair.getKey(), result), line);
            result = result.replace(pair.getKey(), pair.getValue());
        }
        return result;
    }

    private static int count(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private void checkGrowth(@Nullable Object value, Map<String, Object> arguments, int line) {
        if (allowed == AllowedFilter.JOIN && value instanceof Collection<?> members) {
            long size = 0;
            int separator =
                    String.valueOf(arguments.getOrDefault("separator", "")).length();
            for (Object member : members) {
                size += separator + String.valueOf(member).length();
            }
            checkSize(size, line);
        }
    }

    private static @Nullable Object text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }

    private static void checkSize(long size, int line) {
        if (size > BoundedWriter.MAX_LENGTH) {
            throw new PebbleException(
                    null, "a text grows beyond " + BoundedWriter.MAX_LENGTH + " characters", line, null);
        }
    }
}
