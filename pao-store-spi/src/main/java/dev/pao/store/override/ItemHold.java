package dev.pao.store.override;

import dev.pao.model.SemanticVersion;
import dev.pao.store.ContentHash;
import java.util.Objects;
import java.util.Optional;

/**
 * An item stays at a version while the others go on. It returns by itself with the first valid content that is another
 * one than what is held back.
 *
 * @param item the item's name
 * @param version the version that is served
 * @param decision who holds it, why, since when, and for how long
 * @param heldBack the content of the branch when the hold began; empty if the branch had no file of the item
 */
public record ItemHold(String item, SemanticVersion version, Decision decision, Optional<HeldContent> heldBack) {

    /** Refuses null. */
    public ItemHold {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(heldBack, "heldBack");
    }

    /** This hold, of an item whose file on the branch lies elsewhere now, or is gone. */
    public ItemHold withHeldBack(Optional<HeldContent> content) {
        return new ItemHold(item, version, decision, content);
    }

    /** Whether a content of the item's file is what the hold keeps from being served, wherever the file lies now. */
    public boolean keepsBack(ContentHash content) {
        return heldBack.isPresent() && heldBack.get().hash().equals(content);
    }
}
