package dev.pao.model.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changes in a list of texts of which each stands once.
 *
 * @param lost the texts that are gone
 * @param gained the texts that are new
 */
record ListChange(List<String> lost, List<String> gained) {

    static ListChange between(List<String> before, List<String> after) {
        return new ListChange(without(before, after), without(after, before));
    }

    /** The end of a sentence, such as {@code lost the tag `mysql` and gained the tag `rds`}. */
    String told(String noun) {
        List<String> parts = new ArrayList<>();
        if (!lost.isEmpty()) {
            parts.add("lost " + named(noun, lost));
        }
        if (!gained.isEmpty()) {
            parts.add("gained " + named(noun, gained));
        }
        return parts.isEmpty() ? "lists its " + noun + "s in another order" : String.join(" and ", parts);
    }

    static String named(String noun, List<String> texts) {
        return "the " + noun + (texts.size() == 1 ? " " : "s ") + Words.all(texts);
    }

    private static List<String> without(List<String> texts, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return texts.stream().filter(text -> !known.contains(text)).toList();
    }
}
