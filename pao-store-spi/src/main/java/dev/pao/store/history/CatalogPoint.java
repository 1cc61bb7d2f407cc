package dev.pao.store.history;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A point in a catalog's history, as people name it: a commit, by its id or the first digits of it, or a revision, by its
 * number. Immutable.
 */
public final class CatalogPoint {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");
    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int SHORTEST_COMMIT = 7;
    private static final int PAGE = 200;

    private final String digits;
    private final Optional<Long> revision;

    private CatalogPoint(String digits, Optional<Long> revision) {
        this.digits = digits;
        this.revision = revision;
    }

    /** A commit. */
    public static CatalogPoint commit(CommitId commit) {
        return new CatalogPoint(commit.text(), Optional.empty());
    }

    /**
     * A revision.
     *
     * @throws IllegalArgumentException for a number below 1
     */
    public static CatalogPoint revision(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("revisions are counted from 1, found " + number);
        }
        return new CatalogPoint(Long.toString(number), Optional.of(number));
    }

    /**
     * The commit that begins with some digits.
     *
     * @param digits 7 hexadecimal digits or more
     * @throws IllegalArgumentException for anything else
     */
    public static CatalogPoint commit(String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        if (!COMMIT.matcher(lower).matches()) {
            throw new IllegalArgumentException(
                    "a commit is named by 7 hexadecimal digits or more, found `" + digits + "`");
        }
        return new CatalogPoint(lower, Optional.empty());
    }

    /**
     * Reads what a person wrote: a number of up to 6 digits is a revision, 7 hexadecimal digits or more are a commit.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static CatalogPoint parse(String text) {
        if (text.length() < SHORTEST_COMMIT && REVISION.matcher(text).matches()) {
            return revision(Long.parseLong(text));
        }
        try {
            return commit(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "a point in history is a commit, of 7 hexadecimal digits or more, or the number of a revision,"
                            + " found `" + text + "`",
                    e);
        }
    }

    /**
     * The catalog as it was served then; for a commit, as it was last served at it. Empty if it never was, if it is no
     * longer kept, or if several commits begin with the digits.
     *
     * @throws dev.pao.store.StoreException if the store can't be reached
     */
    public Optional<CatalogSnapshot> in(CatalogHistory history) {
        return revisionIn(history).flatMap(history::at);
    }

    /**
     * The number of the revision: for a commit, of the last one at it. Empty as {@link #in}, but a number that is named
     * is taken as it is.
     *
     * @throws dev.pao.store.StoreException if the store can't be reached
     */
    public Optional<Long> revisionIn(CatalogHistory history) {
        if (revision.isPresent()) {
            return revision;
        }
        Map<CommitId, Long> found = new HashMap<>();
        long before = CatalogHistory.NEWEST;
        List<CatalogRevision> page = history.recent(PAGE, before);
        while (!page.isEmpty()) {
            addMatching(page, found);
            if (isWhole() && !found.isEmpty()) {
                break;
            }
            before = page.get(page.size() - 1).revision().number();
            page = history.recent(PAGE, before);
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    private boolean isWhole() {
        return digits.length() == 40 || digits.length() == 64;
    }

    private void addMatching(List<CatalogRevision> page, Map<CommitId, Long> found) {
        for (CatalogRevision entry : page) {
            CommitId commit = entry.revision().commit();
            if (commit.text().startsWith(digits)) {
                found.putIfAbsent(commit, entry.revision().number());
            }
        }
    }

    /** Whether both name the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogPoint that && digits.equals(that.digits) && revision.equals(that.revision);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits, revision);
    }

    /** Such as {@code commit 1234567} or {@code revision 12}. */
    @Override
    public String toString() {
        return revision.isPresent() ? "revision " + digits : "commit " + digits;
    }
}
