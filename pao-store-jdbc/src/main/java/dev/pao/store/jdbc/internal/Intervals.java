package dev.pao.store.jdbc.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows that last from the revision that began them until before the one that ended them. */
final class Intervals {

    /** The condition of a row that lasted at {@code :revision}. */
    static final String AT = "where revision \\<= :revision and (ended_revision is null or ended_revision > :revision)";

    private Intervals() {}

    /** What is in the first collection and not, as it is, in the second. */
    static <T> List<T> ended(Collection<T> before, Collection<T> after) {
        Set<T> stays = new HashSet<>(after);
        return before.stream().filter(value -> !stays.contains(value)).toList();
    }
}
