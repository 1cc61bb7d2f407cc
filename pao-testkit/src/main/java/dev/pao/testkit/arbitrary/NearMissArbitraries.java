package dev.pao.testkit.arbitrary;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Documents that nearly are items: none of them may ever be served. */
public final class NearMissArbitraries {

    private static final List<String> REQUIRED =
            List.of("name", "version", "description", "owner", "presentation", "fulfillment");
    private static final Value WRONG = new Value.Sequence(List.of(new Value.Sequence(List.of())));

    private NearMissArbitraries() {}

    /**
     * An arbitrary item with one mistake: a required key is left out, misspelt or has a value of the wrong kind; the name or the
     * version can't be read, the fulfillment is empty, a field has no type, or two fields have one name.
     */
    public static Arbitrary<NearMiss> documents() {
        return CatalogItemArbitraries.items()
                .flatMap(item ->
                        Arbitraries.oneOf(keys(item.document()), texts(item.document()), fields(item.document())));
    }

    private static Arbitrary<NearMiss> keys(Value.Mapping document) {
        return Arbitraries.of(REQUIRED)
                .flatMap(key -> Arbitraries.of(
                        new NearMiss(document.without(key), "without " + key),
                        new NearMiss(misspelt(document, key), key + " misspelt"),
                        new NearMiss(document.with(key, WRONG), key + " of the wrong kind")));
    }

    private static Arbitrary<NearMiss> texts(Value.Mapping document) {
        return Arbitraries.of(
                new NearMiss(document.with("name", Value.of("Not A Name")), "a name with spaces and capitals"),
                new NearMiss(document.with("version", Value.of("1.0")), "a version of two numbers"),
                new NearMiss(document.with("fulfillment", Value.Mapping.EMPTY), "a fulfillment without manual"));
    }

    private static Arbitrary<NearMiss> fields(Value.Mapping document) {
        return Arbitraries.of("twice", "untyped")
                .map(kind -> new NearMiss(document.with("presentation", presentation(kind)), "a field " + kind));
    }

    private static Value.Mapping presentation(String kind) {
        Value.Mapping field = Value.Mapping.EMPTY.with("name", Value.of("same"));
        Value.Mapping typed = field.with("type", Value.of("string"));
        List<Value> fields = kind.equals("twice") ? List.of(typed, typed) : List.of(field);
        return Value.Mapping.EMPTY.with("fields", new Value.Sequence(fields));
    }

    private static Value.Mapping misspelt(Value.Mapping document, String key) {
        Map<String, Value> entries = new LinkedHashMap<>();
        document.entries().forEach((name, value) -> entries.put(name.equals(key) ? name + "_" : name, value));
        return new Value.Mapping(entries);
    }
}
