package dev.pao.parser.internal.tree;

/** Stands for a value whose mistake is told already. */
public final class CondemnedNode extends Node {

    CondemnedNode(int start, int end) {
        super(start, end);
    }

    @Override
    public String kindName() {
        return "value";
    }

    @Override
    long size() {
        return 1;
    }

    @Override
    long characters() {
        return 0;
    }

    @Override
    int height() {
        return 0;
    }
}
