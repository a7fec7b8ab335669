package dev.klinke.profile;

import dev.klinke.text.Folding;
import java.util.Collection;
import java.util.Optional;

/** Guesses what a mistyped word was meant to be. */
public final class Spelling {
    private Spelling() {}

    /** The candidate that takes the fewest typing mistakes to become the word; none if that is over a third of it. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String folded = Folding.fold(word);
        String best = null;
        int fewest = Math.max(1, folded.length() / 3) + 1;
        for (String candidate : candidates) {
            int mistakes = mistakes(folded, Folding.fold(candidate));
            if (mistakes < fewest) {
                fewest = mistakes;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters wrong, missing, too many or swapped with their neighbour (optimal string alignment distance). */
    private static int mistakes(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
