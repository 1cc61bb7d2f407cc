package dev.pao.parser.internal.bind;

import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Synonyms;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which keys a mapping has and how each is read. What it gives keeps the order of the source. */
final class MappingShape {

    private final Map<String, KeyShape> keys = new LinkedHashMap<>();
    private final List<KeyShape> required = new ArrayList<>();
    private final boolean open;
    private final Advice advice;

    private MappingShape(List<KeyShape> keys, boolean open, Advice advice) {
        for (KeyShape key : keys) {
            this.keys.put(key.name(), key);
            if (key.required()) {
                required.add(key);
            }
        }
        this.open = open;
        this.advice = advice;
    }

    /** A mapping that has these keys and no others. */
    static MappingShape of(List<KeyShape> keys) {
        return new MappingShape(keys, false, Advice.NONE);
    }

    /** A mapping that has these keys, with advice on where an unknown one belongs. */
    static MappingShape of(List<KeyShape> keys, Advice advice) {
        return new MappingShape(keys, false, advice);
    }

    /** A mapping that has these keys and any others. */
    static MappingShape open(List<KeyShape> keys) {
        return new MappingShape(keys, true, Advice.NONE);
    }

    /** The mapping that is written. */
    Value.Mapping read(Written written, Binding binding) {
        if (written.node().isIncomplete()) {
            binding.markIncomplete(written.place());
        }
        Value.Mapping.Builder entries = Value.Mapping.builder();
        List<String> meant = new ArrayList<>(0);
        for (MappingNode.Entry entry : written.node().entries().values()) {
            String name = entry.key().text();
            Place child = written.place().child(name);
            KeyShape shape = keys.get(name);
            if (shape == null && !open) {
                meant.add(reportUnknown(entry.key(), child, written, binding));
            } else {
                Optional<Value> value = value(shape, entry, child, binding);
                if (value.isPresent()) {
                    // The format's own text for a key is one object in all items, and found faster.
                    entries.put(shape == null ? name : shape.name(), value.get());
                }
            }
        }
        for (KeyShape shape : required) {
            if (!written.node().entries().containsKey(shape.name())) {
                entries.put(shape.name(), shape.standIn());
                miss(shape, written, meant.contains(shape.name()), binding);
            }
        }
        return entries.build();
    }

    private static Optional<Value> value(
            @Nullable KeyShape shape, MappingNode.Entry entry, Place place, Binding binding) {
        if (shape == null) {
            return AnythingReader.INSTANCE.read(entry.value(), place, binding);
        }
        Optional<Value> value = shape.reader() instanceof NestedReader nested
                ? nested.read(entry, place, binding)
                : shape.reader().read(entry.value(), place, binding);
        return value.isPresent() || !shape.required() ? value : Optional.of(shape.standIn());
    }

    /** Reports the key and gives the known one that was probably meant, so that it is not missed as well. */
    private String reportUnknown(ScalarNode key, Place place, Written written, Binding binding) {
        List<String> free = keys.keySet().stream()
                .filter(known -> written.node().get(known).isEmpty())
                .toList();
        Optional<String> home = home(key.text());
        Optional<String> nearest = home.isPresent()
                ? Optional.empty()
                : NearestName.of(key.text(), free)
                        .or(() -> Synonyms.ofKey(key.text(), free))
                        .or(() -> NearestName.of(key.text(), keys.keySet()));
        binding.report(
                StandardCode.UNKNOWN_KEY,
                place,
                Optional.empty(),
                key,
                written.subject().get() + " has the key " + Wording.quote(key.text())
                        + ", which is not one of its keys",
                nearest.map(known -> "did you mean " + Wording.quote(known) + "?")
                        .or(() -> home.map(known -> "move it into " + Wording.quote(known)))
                        .or(() -> advice.on(key.text()))
                        .orElseGet(() -> "remove it; the keys here are " + Wording.all(List.copyOf(keys.keySet()))));
        return nearest.or(() -> home).orElse("");
    }

    /** The key of this mapping below which another key belongs. */
    private Optional<String> home(String key) {
        return keys.values().stream()
                .filter(shape -> shape.reader() instanceof NestedReader nested && nested.hasBelow(key))
                .map(KeyShape::name)
                .findFirst();
    }

    /** Whether a key belongs to this mapping or to one below. */
    boolean hasBelow(String key) {
        return keys.containsKey(key) || home(key).isPresent();
    }

    /** Reports a key that is not there, unless what is wrong with it is told already. */
    private static void miss(KeyShape shape, Written written, boolean told, Binding binding) {
        Place missing = written.place().child(shape.name());
        if (told || written.node().isIncomplete() || binding.isIncomplete(written.place())) {
            binding.condemn(missing);
            return;
        }
        String name = Wording.quote(shape.name());
        binding.report(
                StandardCode.MISSING_KEY,
                missing,
                written.key(),
                written.node(),
                written.subject().get() + " has no " + name + ", expected "
                        + shape.reader().expectation(),
                "add the key " + name);
    }
}
