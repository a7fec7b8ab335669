package dev.klinke.vocabulary;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two job titles are compared by: their words, the parts of their compounds, groups of letters, and the head, the
 * word that says what somebody is ("Directors" in "Directors of Music", "Leiter" in "Leiter für Musik").
 */
final class TitleFeatures {
    private static final double WORD = 3;
    private static final double PART = 1.5;
    private static final double HEAD = 1.5;
    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 4;
    private static final int SHORTEST_PART = 4;
    private static final int HEAD_LETTERS = 6;

    private static final WordSet SAYS_NOTHING =
            WordSet.of("m w d f x div gn mwd in innen r n e als fuer im der den die das des"
                    + " dem und of the for a an and to with ing di msc bsc dr mag all other");
    private static final WordSet ENDS_HEAD = WordSet.of("of for in im fuer mit der des bei with at");
    private static final WordSet EXCLUDES = WordSet.of("except excluding ausgenommen ohne");
    private static final String[] FEMININE = {
        "erin", "orin", "eurin", "istin", "entin", "antin", "ogin", "atin", "ektin", "eutin", "iterin", "wirtin"
    };

    private final Map<String, Double> weights = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private String head = "";

    private TitleFeatures(String title) {
        read(Text.of(title));
    }

    /** The features of a title with their weights. */
    static Map<String, Double> of(String title, Set<String> lexicon) {
        var features = new TitleFeatures(title);
        for (String word : features.words) {
            features.addWord(word, lexicon);
        }
        if (!features.head.isEmpty()) {
            int from = Math.max(0, features.head.length() - HEAD_LETTERS);
            features.add("head:" + features.head.substring(from), HEAD);
        }
        return features.weights;
    }

    /** The words of a title in their base form. */
    static List<String> words(String title) {
        return new TitleFeatures(title).words;
    }

    private void read(Text text) {
        boolean headOpen = true;
        for (int i = 0; i < text.size(); i = GenderMarks.after(text, i) + 1) {
            if (EXCLUDES.contains(text, i)) {
                return;
            }
            boolean symbol = text.shape(i) == Shape.SYMBOL;
            headOpen &= words.isEmpty() || !(ENDS_HEAD.contains(text, i) || (symbol && endsHead(text, i)));
            if (!symbol && !SAYS_NOTHING.contains(text, i)) {
                words.add(base(text.word(i)));
                head = headOpen ? words.get(words.size() - 1) : head;
            }
        }
    }

    private static boolean endsHead(Text text, int token) {
        return text.isSymbol(token, ',')
                || text.isSymbol(token, '(')
                || (text.isSymbol(token, '-') && !text.gluedToPrevious(token));
    }

    private void addWord(String word, Set<String> lexicon) {
        add("word:" + word, WORD);
        String bounded = "<" + word + ">";
        for (int length = SHORTEST_GROUP; length <= LONGEST_GROUP; length++) {
            for (int i = 0; i + length <= bounded.length(); i++) {
                add(bounded.substring(i, i + length), 1);
            }
        }
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String left = word.substring(0, at);
            String stem = left.endsWith("s") ? left.substring(0, at - 1) : left;
            if ((lexicon.contains(left) || lexicon.contains(stem)) && lexicon.contains(word.substring(at))) {
                add("part:" + stem, PART);
                add("part:" + word.substring(at), PART);
            }
        }
    }

    private void add(String feature, double weight) {
        weights.merge(feature, weight, Double::sum);
    }

    /** Feminine and plural forms as the masculine singular, American spellings as British ones. */
    private static String base(String word) {
        String masculine = word.endsWith("innen") ? word.substring(0, word.length() - 3) : word;
        for (String ending : FEMININE) {
            if (masculine.length() > ending.length() + 2 && masculine.endsWith(ending)) {
                return masculine.substring(0, masculine.length() - 2);
            }
        }
        return british(singular(word));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 5 && word.endsWith("men")) {
            return word.substring(0, length - 2) + "an";
        }
        boolean plural = length > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, length - 1) : word;
    }

    private static String british(String word) {
        if (word.endsWith("selor")) {
            return word.substring(0, word.length() - 2) + "lor";
        }
        return word.startsWith("anesth") ? "anaesth" + word.substring(6) : word;
    }
}
