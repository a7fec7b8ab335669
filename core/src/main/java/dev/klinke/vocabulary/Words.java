package dev.klinke.vocabulary;

import dev.klinke.text.Folding;
import java.util.HashSet;
import java.util.Set;

/** Compares names that no table knows, by the groups of three letters they share. */
final class Words {
    private Words() {}

    /** 1 for the same letters, 0 for none in common (Dice's coefficient over letter trigrams). */
    static double alike(String name, String other) {
        Set<String> first = trigrams(Folding.fold(name));
        Set<String> second = trigrams(Folding.fold(other));
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String trigram : first) {
            common += second.contains(trigram) ? 1 : 0;
        }
        return 2.0 * common / (first.size() + second.size());
    }

    private static Set<String> trigrams(String folded) {
        var set = new HashSet<String>();
        for (String word : folded.split("[^a-z0-9+#]+")) {
            String padded = " " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                set.add(padded.substring(i, i + 3));
            }
        }
        return set;
    }
}
