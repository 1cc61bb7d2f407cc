package dev.pao.parser.internal.tree;

import java.util.Set;

/** One text, as written, and how it was written. */
public final class ScalarNode extends Node {

    /** How a scalar is written. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** In single quotes. */
        SINGLE_QUOTED,
        /** In double quotes, with escapes. */
        DOUBLE_QUOTED,
        /** Over several lines, after {@code |} or {@code >}. */
        BLOCK
    }

    private static final Set<String> NULLS = Set.of("null", "Null", "NULL");
    private static final int NULL_LENGTH = 4;

    private final String text;
    private final Style style;

    ScalarNode(String text, Style style, int start, int end) {
        super(start, end);
        this.text = text;
        this.style = style;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** How it was written. */
    public Style style() {
        return style;
    }

    /** Whether it was written without quotes. */
    public boolean isPlain() {
        return style == Style.PLAIN;
    }

    /** Whether nothing was written, or one of YAML's words for nothing. */
    public boolean isNothing() {
        return isPlain() && (text.length() == NULL_LENGTH ? NULLS.contains(text) : text.isEmpty() || text.equals("~"));
    }

    @Override
    public String kindName() {
        return isNothing() ? "empty value" : "text";
    }

    @Override
    long size() {
        return 1;
    }

    @Override
    long characters() {
        return text.length();
    }

    @Override
    int height() {
        return 0;
    }
}
