package dev.pao.model.rule;

import dev.pao.model.value.JsonPointer;

/**
 * Where a rule reports what it finds. A finding at a place that an earlier phase condemned is dropped, so that one
 * mistake gives one diagnostic.
 */
public interface Findings {

    /** Reports a finding at a place of the document. */
    void report(JsonPointer place, String message);

    /** Reports a finding with the action that mends it. */
    void report(JsonPointer place, String message, String hint);

    /**
     * Reports a finding at one stretch inside a text value, such as a variable in a template.
     *
     * @param place the text value
     * @param offset where the stretch starts in the value, in UTF-16 code units from 0
     * @param length how long it is
     * @param message what is wrong
     * @param hint an action that mends it; empty for none
     */
    void reportWithin(JsonPointer place, int offset, int length, String message, String hint);

    /**
     * Reports a finding on the key of a place rather than on its value, such as one that is not known.
     *
     * @param place the value
     * @param message what is wrong
     * @param hint an action that mends it; empty for none
     */
    void reportKey(JsonPointer place, String message, String hint);

    /**
     * Whether keys or members may be missing at the place, because an earlier phase could not read all that is written
     * there. A rule that concludes from something's absence asks first.
     */
    boolean isIncomplete(JsonPointer place);

    /**
     * Whether an earlier phase found a mistake at the place or below it, so that what the item holds there is not all
     * of what is meant.
     */
    boolean isDamaged(JsonPointer place);
}
