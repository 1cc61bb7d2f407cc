package dev.pao.testkit.store;

import dev.pao.store.CommitId;
import dev.pao.store.history.Authorship;
import dev.pao.store.history.CommitOrigin;
import java.util.Locale;
import java.util.Optional;

/** Commit ids for tests: told apart by a number, equal for equal numbers. */
public final class Commits {

    private Commits() {}

    /** The commit with a number and its author, who wrote it an hour before it is published. */
    public static CommitOrigin origin(int number) {
        Authorship authorship = new Authorship(
                "Ada " + number,
                Optional.of("ada" + number + "@example.com"),
                PublicationBuilder.momentOf(number).minusSeconds(3_600),
                "Change " + number);
        return CommitOrigin.of(commit(number), authorship);
    }

    /** The commit with a number. */
    public static CommitId commit(int number) {
        return new CommitId(String.format(Locale.ROOT, "%08x%032d", number, 0));
    }
}
