package dev.pao.model.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One plain value of a catalog document. Values are immutable and safe to share between threads; {@code toString} of
 * every value is its JSON text.
 */
public sealed interface Value {

    /** The value that stands for "written, but empty": JSON {@code null}. */
    static Value nothing() {
        return new Nothing();
    }

    /** A value of text. */
    static Value of(String text) {
        return new Text(text);
    }

    /** A value of a number, exact to its last digit. */
    static Value of(BigDecimal number) {
        return new Decimal(number);
    }

    /** A value of a whole number. */
    static Value of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** A value of {@code true} or {@code false}. */
    static Value of(boolean flag) {
        return new Flag(flag);
    }

    /** A list of texts. */
    static Sequence texts(Collection<String> texts) {
        List<Value> values = new ArrayList<>(texts.size());
        for (String text : texts) {
            values.add(new Text(text));
        }
        return new Sequence(values);
    }

    /** A list of texts. */
    static Sequence texts(String... texts) {
        return texts(Arrays.asList(texts));
    }

    /** Calls the case of {@code cases} that fits this value and gives what it returns. */
    <T> T match(Cases<T> cases);

    /** What a value is called in a message: {@code text}, {@code number}, {@code boolean}, {@code list}, … */
    default String kindName() {
        return match(KindName.INSTANCE);
    }

    /** One method for each kind of value, so that a new kind is a compile error wherever kinds are told apart. */
    interface Cases<T> {
        /** Text. */
        T text(String text);

        /** A number. */
        T decimal(BigDecimal number);

        /** A boolean. */
        T flag(boolean flag);

        /** A list. */
        T sequence(Sequence sequence);

        /** A mapping. */
        T mapping(Mapping mapping);

        /** Nothing: JSON {@code null}. */
        T nothing();
    }

    /** Text, exactly as written. */
    record Text(String text) implements Value {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.text(text);
        }

        @Override
        public String toString() {
            return ValueJson.write(this);
        }
    }

    /** A number; its scale is kept, so that {@code 1.10} stays {@code 1.10}. */
    record Decimal(BigDecimal number) implements Value {
        /** Refuses null. */
        public Decimal {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.decimal(number);
        }

        @Override
        public String toString() {
            return ValueJson.write(this);
        }
    }

    /** A boolean. */
    record Flag(boolean flag) implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.flag(flag);
        }

        @Override
        public String toString() {
            return ValueJson.write(this);
        }
    }

    /** A list of values. */
    record Sequence(List<Value> values) implements Value {
        /** Copies the list. */
        public Sequence {
            values = List.copyOf(values);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sequence(this);
        }

        @Override
        public String toString() {
            return ValueJson.write(this);
        }
    }

    /** Keys and values in the order in which they were written; equality does not regard the order. */
    record Mapping(Map<String, Value> entries) implements Value {

        /** A mapping without entries. */
        public static final Mapping EMPTY = new Mapping(Map.of());

        /** Copies the map and keeps its order. */
        public Mapping {
            entries = entries instanceof OrderedEntries ? entries : OrderedEntries.copyOf(entries);
        }

        /** Starts a mapping that is filled key by key. */
        public static Builder builder() {
            return new Builder();
        }

        /** The value of a key, if the key was written. */
        public Optional<Value> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** The text of a key, if the key was written with text. */
        public Optional<String> text(String key) {
            return entries.get(key) instanceof Text text ? Optional.of(text.text()) : Optional.empty();
        }

        /** The number of a key, if the key was written with a number. */
        public Optional<BigDecimal> decimal(String key) {
            return entries.get(key) instanceof Decimal decimal ? Optional.of(decimal.number()) : Optional.empty();
        }

        /** The boolean of a key, if the key was written with one. */
        public Optional<Boolean> flag(String key) {
            return entries.get(key) instanceof Flag flag ? Optional.of(flag.flag()) : Optional.empty();
        }

        /** The list of a key, if the key was written with one. */
        public Optional<Sequence> sequence(String key) {
            return entries.get(key) instanceof Sequence list ? Optional.of(list) : Optional.empty();
        }

        /** The mapping of a key, if the key was written with one. */
        public Optional<Mapping> mapping(String key) {
            return entries.get(key) instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
        }

        /** The texts in the list of a key, in order; other values in it are left out, and no list is an empty one. */
        public List<String> texts(String key) {
            if (!(entries.get(key) instanceof Sequence list)) {
                return List.of();
            }
            List<String> texts = new ArrayList<>(list.values().size());
            for (Value value : list.values()) {
                if (value instanceof Text text) {
                    texts.add(text.text());
                }
            }
            return List.copyOf(texts);
        }

        /** This mapping with one key set: in its old place if it was there, else at the end. */
        public Mapping with(String key, Value value) {
            Map<String, Value> copy = new LinkedHashMap<>(entries);
            copy.put(key, value);
            return new Mapping(copy);
        }

        /** This mapping without one key. */
        public Mapping without(String key) {
            Map<String, Value> copy = new LinkedHashMap<>(entries);
            copy.remove(key);
            return new Mapping(copy);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.mapping(this);
        }

        @Override
        public String toString() {
            return ValueJson.write(this);
        }

        /** Fills a mapping in order. Not thread-safe, and used up by {@link #build}. */
        public static final class Builder {

            private Map<String, Value> entries = new LinkedHashMap<>();

            private Builder() {}

            /** Sets a key: in its old place if it was there, else at the end. */
            public Builder put(String key, Value value) {
                entries.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, key));
                return this;
            }

            /** The mapping; the builder is empty then. */
            public Mapping build() {
                Mapping mapping = new Mapping(new OrderedEntries(entries));
                entries = new LinkedHashMap<>();
                return mapping;
            }
        }
    }

    /** JSON {@code null}. */
    record Nothing() implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nothing();
        }

        @Override
        public String toString() {
            return "null";
        }
    }
}
