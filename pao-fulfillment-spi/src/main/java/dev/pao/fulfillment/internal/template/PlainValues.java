package dev.pao.fulfillment.internal.template;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows values as what Pebble computes with: texts, numbers, booleans, lists and maps that can't be changed. What no template
 * looks at costs nothing.
 */
final class PlainValues {

    /** Beyond it a number is shown as written, because in plain digits it could fill the memory. */
    private static final int MAX_DIGITS = 40;

    private final TicketBudget budget;

    private PlainValues(TicketBudget budget) {
        this.budget = budget;
    }

    /** The variables for one text, in a map of its own: Pebble adds the variables of loops to it. */
    static Map<String, @Nullable Object> of(Value.Mapping variables, TicketBudget budget) {
        PlainValues values = new PlainValues(budget);
        ReadMap map = new ReadMap(budget);
        variables.entries().forEach((name, value) -> map.put(name, values.plain(value)));
        return map;
    }

    private @Nullable Object plain(@Nullable Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Decimal decimal) {
            return number(decimal.number());
        }
        if (value instanceof Value.Flag flag) {
            return flag.flag();
        }
        if (value instanceof Value.Sequence list) {
            return new PlainList(list);
        }
        return value instanceof Value.Mapping mapping ? new PlainMap(mapping) : null;
    }

    private static Object number(BigDecimal number) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            return number.toString();
        }
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
        return whole ? (Object) number.longValueExact() : number;
    }

    /** A map that tells the budget of every look at a value. */
    private static final class ReadMap extends LinkedHashMap<String, @Nullable Object> {

        private static final long serialVersionUID = 1L;

        private final transient TicketBudget budget;

        ReadMap(TicketBudget budget) {
            this.budget = budget;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return budget.read(super.get(name));
        }
    }

    /** A list that prints as its members with commas between them. */
    private final class PlainList extends AbstractList<@Nullable Object> {

        private final Value.Sequence list;

        PlainList(Value.Sequence list) {
            this.list = list;
        }

        @Override
        public @Nullable Object get(int index) {
            return plain(list.values().get(index));
        }

        @Override
        public int size() {
            return list.values().size();
        }

        @Override
        public String toString() {
            return stream()
                    .map(member -> member == null ? "" : member.toString())
                    .collect(Collectors.joining(", "));
        }
    }

    /** A map that prints as JSON, and tells the budget of every look at a value. */
    private final class PlainMap extends AbstractMap<String, @Nullable Object> {

        private final Value.Mapping mapping;

        PlainMap(Value.Mapping mapping) {
            this.mapping = mapping;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return budget.read(plain(mapping.entries().get(name)));
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return mapping.entries().containsKey(name);
        }

        @Override
        public Set<Map.Entry<String, @Nullable Object>> entrySet() {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, value) -> entries.put(name, plain(value)));
            return Collections.unmodifiableMap(entries).entrySet();
        }

        @Override
        public String toString() {
            return mapping.toString();
        }
    }
}
