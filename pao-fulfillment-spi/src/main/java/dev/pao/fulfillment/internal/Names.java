package dev.pao.fulfillment.internal;

import java.util.Collection;
import java.util.List;

/** Names as a message lists them. */
public final class Names {

    private Names() {}

    /** Each name in backticks, with {@code or} before the last. */
    public static String anyOf(Collection<String> names) {
        List<String> quoted = names.stream().map(name -> "`" + name + "`").toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        int last = quoted.size() - 1;
        return String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
