package dev.pao.fulfillment.internal.form.pattern;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern as steps that run in time linear to the text: {@code c0} takes a character of set 0, {@code a^} asks for a
 * place, {@code j5} goes on at step 5, {@code f5,7} goes on at both, {@code m} has found it.
 */
final class PatternProgram {

    private static final int MOST_STEPS = 10_000;

    private final List<String> steps = new ArrayList<>();
    private final Map<CharacterSet, Integer> sets = new LinkedHashMap<>();

    private PatternProgram() {}

    /** The program of a pattern that the server's engine compiles; empty if it is not read with certainty. */
    static Optional<Value.Mapping> of(String pattern, AskedSets asked) {
        PatternProgram program = new PatternProgram();
        try {
            program.add(PatternReader.read(pattern, asked));
            program.add("m");
        } catch (UncoveredPatternException e) {
            return Optional.empty();
        }
        List<String> sets =
                program.sets.keySet().stream().map(CharacterSet::toString).toList();
        return Optional.of(Value.Mapping.EMPTY
                .with("sets", Value.texts(sets))
                .with("steps", Value.of(String.join(" ", program.steps))));
    }

    private int add(String step) throws UncoveredPatternException {
        if (steps.size() == MOST_STEPS) {
            throw new UncoveredPatternException("too many steps");
        }
        steps.add(step);
        return steps.size() - 1;
    }

    private void add(PatternNode node) throws UncoveredPatternException {
        if (node instanceof PatternNode.One one) {
            add("c" + sets.computeIfAbsent(one.set(), set -> sets.size()));
        } else if (node instanceof PatternNode.At at) {
            add("a" + at.place().letter());
        } else if (node instanceof PatternNode.Row row) {
            for (PatternNode part : row.parts()) {
                add(part);
            }
        } else if (node instanceof PatternNode.Choice choice) {
            addChoice(choice.parts());
        } else if (node instanceof PatternNode.Repeat repeat) {
            addRepeat(repeat);
        }
    }

    private void addChoice(List<PatternNode> parts) throws UncoveredPatternException {
        List<Integer> ends = new ArrayList<>();
        for (PatternNode part : parts.subList(0, parts.size() - 1)) {
            int fork = add("");
            add(part);
            ends.add(add(""));
            steps.set(fork, "f" + (fork + 1) + "," + steps.size());
        }
        add(parts.get(parts.size() - 1));
        for (int end : ends) {
            steps.set(end, "j" + steps.size());
        }
    }

    private void addRepeat(PatternNode.Repeat repeat) throws UncoveredPatternException {
        for (int i = 0; i < repeat.least(); i++) {
            add(repeat.part());
        }
        if (repeat.most() < 0) {
            int fork = add("");
            add(repeat.part());
            add("j" + fork);
            steps.set(fork, "f" + (fork + 1) + "," + steps.size());
        }
        List<Integer> forks = new ArrayList<>();
        for (int i = repeat.least(); i < repeat.most(); i++) {
            forks.add(add(""));
            add(repeat.part());
        }
        for (int fork : forks) {
            steps.set(fork, "f" + (fork + 1) + "," + steps.size());
        }
    }
}
