package dev.pao.testkit.store;

import dev.pao.store.CommitId;
import java.util.Locale;

/** Commit ids for tests: told apart by a number, equal for equal numbers. */
public final class Commits {

    private Commits() {}

    /** The commit with a number. */
    public static CommitId commit(int number) {
        return new CommitId(String.format(Locale.ROOT, "%08x%032d", number, 0));
    }
}
