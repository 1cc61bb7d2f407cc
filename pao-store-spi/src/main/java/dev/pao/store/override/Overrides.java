package dev.pao.store.override;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that people decided over the branch.
 *
 * @param pin the pin of the whole catalog
 * @param holds the holds, by item name; at most one for an item
 */
public record Overrides(Optional<CatalogPin> pin, List<ItemHold> holds) {

    /** The branch decides alone. */
    public static final Overrides NONE = new Overrides(Optional.empty(), List.of());

    /**
     * Copies and sorts the holds.
     *
     * @throws IllegalArgumentException if an item is held twice
     */
    public Overrides {
        Objects.requireNonNull(pin, "pin");
        holds = holds.stream().sorted(Comparator.comparing(ItemHold::item)).toList();
        for (int i = 1; i < holds.size(); i++) {
            if (holds.get(i).item().equals(holds.get(i - 1).item())) {
                throw new IllegalArgumentException("an item is held once, found two holds of `"
                        + holds.get(i).item() + "`");
            }
        }
    }

    /** The hold of an item. */
    public Optional<ItemHold> hold(String item) {
        return holds.stream().filter(hold -> hold.item().equals(item)).findFirst();
    }

    /** Those of these that have not ended by themselves at a moment. */
    public Overrides inEffect(Instant now) {
        return new Overrides(
                pin.filter(one -> !one.decision().isOver(now)),
                holds.stream().filter(hold -> !hold.decision().isOver(now)).toList());
    }

    /** When the next of them ends by itself, after a moment. */
    public Optional<Instant> nextEnd(Instant after) {
        return Stream.concat(
                        pin.stream().map(CatalogPin::decision), holds.stream().map(ItemHold::decision))
                .flatMap(decision -> decision.until().stream())
                .filter(end -> end.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** These, with a pin in place of any other. */
    public Overrides withPin(CatalogPin newPin) {
        return new Overrides(Optional.of(newPin), holds);
    }

    /** These without a pin. */
    public Overrides withoutPin() {
        return new Overrides(Optional.empty(), holds);
    }

    /** These, with a hold in place of any other of its item. */
    public Overrides withHold(ItemHold hold) {
        List<ItemHold> others = new ArrayList<>(withoutHold(hold.item()).holds());
        others.add(hold);
        return new Overrides(pin, others);
    }

    /** These without a hold of an item. */
    public Overrides withoutHold(String item) {
        return new Overrides(
                pin, holds.stream().filter(hold -> !hold.item().equals(item)).toList());
    }
}
