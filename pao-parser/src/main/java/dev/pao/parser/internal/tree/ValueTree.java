package dev.pao.parser.internal.tree;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.text.ControlCharacters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a tree of plain values, so that an item built in Java code goes through the same phases as a file. */
public final class ValueTree {

    /** Beyond this scale a number is not written out. */
    private static final int WRITTEN_OUT = 1_000;

    private final Problems problems;

    /** Reports texts that no document may hold. */
    public ValueTree(Problems problems) {
        this.problems = problems;
    }

    /** The tree of a value; its nodes are nowhere in a text. */
    public Node of(Value value, Place place) {
        return value.match(new Cases(place));
    }

    private static Node scalar(String text, ScalarNode.Style style) {
        return new ScalarNode(text, style, Node.NOWHERE, Node.NOWHERE);
    }

    private final class Cases implements Value.Cases<Node> {

        private final Place place;

        Cases(Place place) {
            this.place = place;
        }

        @Override
        public Node text(String text) {
            OptionalInt flaw = ControlCharacters.indexIn(text);
            if (flaw.isEmpty()) {
                return scalar(text, ScalarNode.Style.DOUBLE_QUOTED);
            }
            problems.add(ControlCharacters.finding(text.codePointAt(flaw.getAsInt()), place), Optional.empty());
            return new CondemnedNode(Node.NOWHERE, Node.NOWHERE);
        }

        @Override
        public Node decimal(BigDecimal number) {
            boolean far = Math.abs((long) number.scale()) > WRITTEN_OUT;
            return scalar(
                    far ? number.toString() : number.stripTrailingZeros().toPlainString(), ScalarNode.Style.PLAIN);
        }

        @Override
        public Node flag(boolean flag) {
            return scalar(Boolean.toString(flag), ScalarNode.Style.PLAIN);
        }

        @Override
        public Node sequence(Value.Sequence sequence) {
            List<Node> members = new ArrayList<>();
            for (Value member : sequence.values()) {
                members.add(of(member, place.child(members.size())));
            }
            return new SequenceNode(members, false, false, Node.NOWHERE, Node.NOWHERE);
        }

        @Override
        public Node mapping(Value.Mapping mapping) {
            Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, value) -> entries.put(
                            key,
                            new MappingNode.Entry(
                                    new ScalarNode(key, ScalarNode.Style.DOUBLE_QUOTED, Node.NOWHERE, Node.NOWHERE),
                                    of(value, place.child(key)))));
            return new MappingNode(entries, false, false, Node.NOWHERE, Node.NOWHERE);
        }

        @Override
        public Node nothing() {
            return scalar("~", ScalarNode.Style.PLAIN);
        }
    }
}
