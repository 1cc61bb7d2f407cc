package dev.pao.parser.internal.tree;

/** One value of a document with its place in the text. An alias is the node that it names. */
public abstract sealed class Node permits ScalarNode, SequenceNode, MappingNode, CondemnedNode {

    /** Where a node is that was not read from a text. */
    static final int NOWHERE = -1;

    private final int start;
    private final int end;

    Node(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** What a message calls it: text, number, boolean, list, mapping, empty value. */
    public abstract String kindName();

    /** Where it starts, in UTF-16 code units; -1 where it was not read from a text. */
    public final int start() {
        return start;
    }

    /** Where it ends. */
    public final int end() {
        return end;
    }

    /** How many keys and values it has, itself included, with aliases expanded. */
    abstract long size();

    /** How many characters its keys and texts have, with aliases expanded. */
    abstract long characters();

    /** How many levels of lists and mappings it has. */
    abstract int height();
}
