package dev.pao.parser.internal.tree;

import java.util.List;

/** A list of values. */
public final class SequenceNode extends Node {

    private final List<Node> members;
    private final boolean flow;
    private final boolean incomplete;
    private final long size;
    private final long characters;
    private final int height;

    SequenceNode(List<Node> members, boolean flow, boolean incomplete, int start, int end) {
        super(start, end);
        this.members = List.copyOf(members);
        this.flow = flow;
        this.incomplete = incomplete;
        long nodes = 1;
        long units = 0;
        int levels = 0;
        for (Node member : members) {
            nodes += member.size();
            units += member.characters();
            levels = Math.max(levels, member.height());
        }
        this.size = nodes;
        this.characters = units;
        this.height = 1 + levels;
    }

    /** The members, in order. */
    public List<Node> members() {
        return members;
    }

    /** Whether it is written in brackets. */
    public boolean isFlow() {
        return flow;
    }

    /** Whether the reading ended within it, so that nothing follows from a member's absence. */
    public boolean isIncomplete() {
        return incomplete;
    }

    @Override
    public String kindName() {
        return "list";
    }

    @Override
    long size() {
        return size;
    }

    @Override
    long characters() {
        return characters;
    }

    @Override
    int height() {
        return height;
    }
}
