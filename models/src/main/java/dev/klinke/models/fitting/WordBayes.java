package dev.klinke.models.fitting;

import dev.klinke.text.Text;
import dev.klinke.verdict.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The line to beat: a naive Bayes filter over the words of a message, as mail programs have them, which knows the person
 * only by what she called spam and ham before. Words are counted once a message; add-one smoothing.
 */
final class WordBayes {
    private final Map<String, int[]> seen = new HashMap<>();
    private final int[] messages = new int[2];

    /** Learns from one person's judgements, or from everybody's where she has none. */
    static WordBayes of(List<JudgedOffer> judged) {
        var bayes = new WordBayes();
        for (JudgedOffer offer : judged) {
            if (offer.wanted() != Verdict.UNSURE) {
                bayes.learn(words(offer), offer.wanted() == Verdict.SPAM ? 1 : 0);
            }
        }
        return bayes;
    }

    private void learn(Set<String> words, int group) {
        messages[group]++;
        words.forEach(word -> seen.computeIfAbsent(word, key -> new int[2])[group]++);
    }

    /** Whether there was anything to learn from. */
    boolean knowsAnything() {
        return messages[0] > 0 && messages[1] > 0;
    }

    /** How likely the message is spam, 0..1. */
    double spam(JudgedOffer offer) {
        double logOdds = Math.log((messages[1] + 1.0) / (messages[0] + 1.0));
        for (String word : words(offer)) {
            int[] counts = seen.get(word);
            if (counts != null) {
                logOdds += Math.log((counts[1] + 1.0) / (messages[1] + 2.0));
                logOdds -= Math.log((counts[0] + 1.0) / (messages[0] + 2.0));
            }
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static Set<String> words(JudgedOffer offer) {
        Text text = Text.of(offer.message().message().subject() + "\n"
                + offer.message().message().body());
        var words = new HashSet<String>();
        for (int token = 0; token < text.size(); token++) {
            if (text.shape(token).isWord()) {
                words.add(text.word(token));
            }
        }
        return words;
    }
}
