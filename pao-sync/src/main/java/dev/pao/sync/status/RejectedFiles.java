package dev.pao.sync.status;

import dev.pao.store.RejectedFile;
import java.util.List;

/**
 * The files of the branch that are not served as they stand.
 *
 * @param count how many there are
 * @param first the first of them by path, at most {@value #MOST}
 */
public record RejectedFiles(int count, List<RejectedFile> first) {

    /** How many are told of one by one. */
    public static final int MOST = 100;

    /** Copies the list. */
    public RejectedFiles {
        first = List.copyOf(first);
    }

    static RejectedFiles of(List<RejectedFile> all) {
        return new RejectedFiles(all.size(), all.stream().limit(MOST).toList());
    }

    /** How many are not told of. */
    public int more() {
        return count - first.size();
    }
}
