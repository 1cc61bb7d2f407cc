package dev.pao.model.change;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is different between two versions of an item.
 *
 * @param place where: in the document after, or in the one before where the thing is gone
 * @param field the field that it is about, under its name before; empty outside the form
 * @param before what was written there; empty where nothing was
 * @param after what is written there now; empty where nothing is
 * @param effect what it means for those who request the item
 * @param sentence what changed, in an author's words: {@code field `size` lost the choice `db.t3.large`}; one line, with
 *     long texts cut
 */
public record ContentChange(
        JsonPointer place,
        Optional<String> field,
        Optional<Value> before,
        Optional<Value> after,
        ChangeEffect effect,
        String sentence) {

    /** Refuses null. */
    public ContentChange {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** The step of the version that this change needs. */
    public VersionStep step() {
        return effect.step();
    }
}
