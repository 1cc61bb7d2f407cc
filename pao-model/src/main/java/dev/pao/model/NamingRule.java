package dev.pao.model;

import java.util.List;
import java.util.regex.Pattern;

/** How something in a catalog may be named. Its patterns mean the same in Java, RE2 and ECMAScript. */
public enum NamingRule {
    /** The name of an item: it fits into a URL, a host name and a branch. */
    ITEM("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", List.of()),
    /** The name of a field: templates can use it; what they know by a name of their own is taken. */
    FIELD("^[a-z][a-z0-9_]*$", List.of("requester", "parameters", "catalog_item", "request")),
    /** A tag. */
    TAG("^[a-z0-9][a-z0-9._-]*$", List.of());

    /** The most characters of a name. */
    public static final int MAX_LENGTH = 63;

    private final String pattern;
    private final Pattern compiled;
    private final List<String> taken;

    NamingRule(String pattern, List<String> taken) {
        this.pattern = pattern;
        this.compiled = Pattern.compile(pattern.substring(1, pattern.length() - 1));
        this.taken = taken;
    }

    /** The pattern that a whole name matches, with its anchors. */
    public String pattern() {
        return pattern;
    }

    /** Names that keep the pattern and mean something else already. */
    public List<String> taken() {
        return taken;
    }

    /** Whether a text has the form of a name; one that is {@linkplain #taken taken} has it. */
    public boolean accepts(String text) {
        return text.length() <= MAX_LENGTH && compiled.matcher(text).matches();
    }
}
