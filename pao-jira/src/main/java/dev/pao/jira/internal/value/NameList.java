package dev.pao.jira.internal.value;

import dev.pao.model.diagnostic.NearestName;
import java.util.List;
import java.util.stream.Collectors;

/** Names that would have been right, for a message. */
public final class NameList {

    private static final int MOST = 20;

    private NameList() {}

    /** The names, the first 20 of them, and the one that was meant if one is near. */
    public static String of(String written, List<String> right) {
        if (right.isEmpty()) {
            return "there is none";
        }
        String names = right.stream().limit(MOST).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        String more = right.size() > MOST ? " and " + (right.size() - MOST) + " more" : "";
        String near = NearestName.hint(written, right);
        return "there is " + names + more + (near.isEmpty() ? "" : "; " + near);
    }
}
