package dev.pao.sync.internal.git;

import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * A name by which a branch or a tag of a server is asked for.
 *
 * @param text as people write it
 * @param candidates the whole names that it may stand for, the first that is there counts
 */
record RefName(String text, List<String> candidates) {

    /** Copies the list. */
    RefName {
        candidates = List.copyOf(candidates);
    }

    static RefName branch(String name) {
        return new RefName(name, List.of(Constants.R_HEADS + name));
    }

    /** A branch, else a tag; or what a whole name such as {@code refs/pull/7/head} says. */
    static RefName any(String name) {
        List<String> names = name.startsWith(Constants.R_REFS)
                ? List.of(name)
                : List.of(Constants.R_HEADS + name, Constants.R_TAGS + name);
        return new RefName(
                name, names.stream().filter(Repository::isValidRefName).toList());
    }

    /** What a server is asked to tell of its refs. */
    String[] prefixes() {
        return candidates.stream()
                .map(name -> name.startsWith(Constants.R_HEADS) ? Constants.R_HEADS : name)
                .toArray(String[]::new);
    }
}
