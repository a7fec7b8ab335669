package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import java.util.List;
import java.util.TreeMap;

/**
 * How alike two titles are by their words alone, rare words counting more: for titles that no table knows. The words of
 * the table's labels tell how rare a word is.
 */
final class TitleLikeness {
    /** Rarity is kept in tenths. */
    private static final double TENTHS = 10;

    private static final double UNKNOWN_WORD = 9;
    private static final double PART_OF_COMPOUND = 0.8;
    private static final double LEAST_LIKE = 0.6;
    private static final int SHORTEST_PART = 5;
    private static final double OTHER_HEAD = 0.6;

    private final NameTable rarity;

    TitleLikeness(FlatFile file) {
        rarity = file.names("words");
    }

    /** Compiles how rare each word of the labels is. */
    static void write(FlatWriter file, List<String> labels) {
        var counts = new TreeMap<String, Integer>();
        for (String label : labels) {
            TitleFeatures.words(label).stream().distinct().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        var table = new NameTableBuilder();
        counts.forEach((word, count) ->
                table.add(List.of(word), (int) Math.round(TENTHS * Math.log((double) labels.size() / count))));
        table.writeTo(file, "words");
    }

    /** 1 for the same words, 0 for none alike. */
    double between(String title, String other) {
        List<String> first = TitleFeatures.words(title);
        List<String> second = TitleFeatures.words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double common = found(first, second) + found(second, first);
        double all = weight(first) + weight(second);
        boolean sameHead = alike(first.get(first.size() - 1), second.get(second.size() - 1)) > 0
                || alike(first.get(0), second.get(0)) > 0;
        return common / all * (sameHead ? 1 : OTHER_HEAD);
    }

    private double found(List<String> words, List<String> among) {
        double sum = 0;
        for (String word : words) {
            double best = 0;
            for (String candidate : among) {
                best = Math.max(best, alike(word, candidate));
            }
            sum += best * weight(word);
        }
        return sum;
    }

    private static double alike(String word, String other) {
        if (word.equals(other)) {
            return 1;
        }
        String longer = word.length() > other.length() ? word : other;
        String part = word.length() > other.length() ? other : word;
        if (part.length() >= SHORTEST_PART && (longer.endsWith(part) || longer.startsWith(part))) {
            return PART_OF_COMPOUND * part.length() / longer.length();
        }
        double letters = Words.alike(word, other);
        return letters >= LEAST_LIKE ? letters : 0;
    }

    private double weight(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        int value = rarity.value(Text.hashOf(word));
        return rarity.count(value) == 0 ? UNKNOWN_WORD : rarity.entry(value, 0) / TENTHS;
    }
}
