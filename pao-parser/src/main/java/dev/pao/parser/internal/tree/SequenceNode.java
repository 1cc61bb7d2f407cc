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
        this.size = 1 + members.stream().mapToLong(Node::size).sum();
        this.characters = members.stream().mapToLong(Node::characters).sum();
        this.height = 1 + members.stream().mapToInt(Node::height).max().orElse(0);
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
