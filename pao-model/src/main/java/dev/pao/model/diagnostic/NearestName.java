package dev.pao.model.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody meant who wrote another one; for the hints of findings. */
public final class NearestName {

    private static final int LONGEST_NAME = 64;

    private NearestName() {}

    /**
     * The known name that differs least from the one written, if it differs by at most a third of its letters. Case does
     * not count, nor whether words are joined by {@code -} or {@code _}. Of several equally near ones it is the first
     * by the alphabet; nothing is near a text of more than 64 characters, which is no mistyped name.
     */
    public static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String name = comparable(written);
        int least = Math.max(1, name.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            int distance = distance(name, comparable(candidate));
            boolean first =
                    nearest.filter(other -> candidate.compareTo(other) > 0).isEmpty();
            if (distance < least || (distance == least && nearest.isPresent() && first)) {
                nearest = Optional.of(candidate);
                least = distance;
            }
        }
        return nearest;
    }

    /** The hint that asks for the nearest name; empty where none is near. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(name -> "did you mean `" + name + "`?").orElse("");
    }

    private static String comparable(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** How many letters must be added, left out, changed or exchanged with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
