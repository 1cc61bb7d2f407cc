package dev.pao.parser.internal.tree;

import java.util.List;

/** A list of values. */
public final class SequenceNode extends Node {

    private final List<Node> members;
    private final boolean flow;
    private final long size;
    private final int height;

    SequenceNode(List<Node> members, boolean flow, int start, int end) {
        super(start, end);
        this.members = List.copyOf(members);
        this.flow = flow;
        long nodes = 1;
        int levels = 0;
        for (Node member : members) {
            nodes += member.size();
            levels = Math.max(levels, member.height());
        }
        this.size = nodes;
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

    @Override
    public String kindName() {
        return "list";
    }

    @Override
    long size() {
        return size;
    }

    @Override
    int height() {
        return height;
    }
}
