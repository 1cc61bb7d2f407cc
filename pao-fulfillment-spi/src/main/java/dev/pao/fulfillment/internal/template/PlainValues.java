package dev.pao.fulfillment.internal.template;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies values into what Pebble computes with: texts, numbers, booleans, lists and maps that can't be changed. */
final class PlainValues {

    /** Beyond it a number is shown as written, because in plain digits it could fill the memory. */
    private static final int MAX_DIGITS = 40;

    private final TicketBudget budget;

    private PlainValues(TicketBudget budget) {
        this.budget = budget;
    }

    /** The variables of one ticket. */
    static Map<String, @Nullable Object> of(Value.Mapping variables, TicketBudget budget) {
        return new PlainValues(budget).copy(variables);
    }

    /** A map of its own for one text: Pebble adds the variables of loops to it. */
    static Map<String, @Nullable Object> forOneText(Map<String, @Nullable Object> variables, TicketBudget budget) {
        return new ReadMap(variables, budget);
    }

    private Map<String, @Nullable Object> copy(Value.Mapping variables) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        variables.entries().forEach((name, value) -> copy.put(name, plain(value)));
        return copy;
    }

    private @Nullable Object plain(Value value) {
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
            List<@Nullable Object> members = new ArrayList<>();
            list.values().forEach(member -> members.add(plain(member)));
            return new PlainList(members);
        }
        return value instanceof Value.Mapping mapping
                ? new PlainMap(new ReadMap(copy(mapping), budget), mapping.toString())
                : null;
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

        ReadMap(Map<String, @Nullable Object> entries, TicketBudget budget) {
            super(entries);
            this.budget = budget;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return budget.read(super.get(name));
        }
    }

    /** A list that prints as its members with commas between them. */
    private static final class PlainList extends AbstractList<@Nullable Object> {

        private final List<@Nullable Object> members;

        PlainList(List<@Nullable Object> members) {
            this.members = members;
        }

        @Override
        public @Nullable Object get(int index) {
            return members.get(index);
        }

        @Override
        public int size() {
            return members.size();
        }

        @Override
        public String toString() {
            return members.stream()
                    .map(member -> member == null ? "" : member.toString())
                    .collect(Collectors.joining(", "));
        }
    }

    /** A map that prints as JSON. */
    private static final class PlainMap extends AbstractMap<String, @Nullable Object> {

        private final Map<String, @Nullable Object> entries;
        private final String json;

        PlainMap(Map<String, @Nullable Object> entries, String json) {
            this.entries = Collections.unmodifiableMap(entries);
            this.json = json;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return entries.get(name);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return entries.containsKey(name);
        }

        @Override
        public Set<Map.Entry<String, @Nullable Object>> entrySet() {
            return entries.entrySet();
        }

        @Override
        public String toString() {
            return json;
        }
    }
}
