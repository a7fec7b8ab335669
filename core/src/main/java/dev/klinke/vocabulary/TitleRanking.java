package dev.klinke.vocabulary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks a list of job titles by likeness to another: cosine of their {@link TitleFeatures} weighted by rarity, where a
 * title that the table knows also brings in its other labels, and titles of near occupations gain by their grade.
 * Immutable; making one takes about 10 microseconds a title.
 */
final class TitleRanking {
    private static final double OTHER_LABELS = 0.4;
    private static final double NEAR = 0.2;

    private final Roles roles;
    private final Set<String> lexicon = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarity;
    private final int[][] titles;
    private final float[][] weights;
    private final int[] concepts;
    private final double unseen;

    TitleRanking(Roles roles, List<String> labels) {
        this.roles = roles;
        concepts = labels.stream().mapToInt(roles::number).toArray();
        for (String label : labels) {
            TitleFeatures.words(label).stream()
                    .filter(word -> word.length() >= 4)
                    .forEach(lexicon::add);
        }
        List<Map<String, Double>> all =
                labels.stream().map(label -> TitleFeatures.of(label, lexicon)).toList();
        var counts = new HashMap<String, Integer>();
        all.forEach(features -> features.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.keySet().forEach(feature -> numbers.put(feature, numbers.size()));
        unseen = Math.log(labels.size());
        rarity = new double[counts.size()];
        titles = new int[counts.size()][];
        weights = new float[counts.size()][];
        counts.forEach((feature, count) -> {
            int number = numbers.getOrDefault(feature, 0);
            rarity[number] = Math.log((double) labels.size() / count);
            titles[number] = new int[count];
            weights[number] = new float[count];
        });
        index(all);
    }

    private void index(List<Map<String, Double>> all) {
        int[] filled = new int[rarity.length];
        for (int title = 0; title < all.size(); title++) {
            int current = title;
            unit(all.get(title)).forEach((feature, weight) -> {
                int number = numbers.getOrDefault(feature, 0);
                titles[number][filled[number]] = current;
                weights[number][filled[number]++] = weight.floatValue();
            });
        }
    }

    /** How well each title of the list fits this one, in the order of the list; higher is better. */
    float[] scores(String title) {
        int concept = roles.number(title);
        Map<String, Double> wanted = unit(TitleFeatures.of(title, lexicon));
        if (concept >= 0) {
            addOtherLabels(wanted, roles.occupation(concept));
        }
        float[] scores = new float[concepts.length];
        wanted.forEach((feature, weight) -> {
            int number = numbers.getOrDefault(feature, -1);
            for (int i = 0; number >= 0 && i < titles[number].length; i++) {
                scores[titles[number][i]] += (float) (weight * weights[number][i]);
            }
        });
        for (int i = 0; concept >= 0 && i < scores.length; i++) {
            scores[i] += concepts[i] >= 0 ? (float) (NEAR * roles.grade(concept, concepts[i])) : 0;
        }
        return scores;
    }

    /** The places in the list of the titles that fit this one best, best first. */
    List<Integer> rank(String title, int most) {
        float[] scores = scores(title);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .limit(most)
                .toList();
    }

    private void addOtherLabels(Map<String, Double> wanted, Occupation occupation) {
        var all = new HashMap<String, Double>();
        for (List<String> labels : Arrays.asList(occupation.german(), occupation.english())) {
            for (String label : labels) {
                unit(TitleFeatures.of(label, lexicon))
                        .forEach((feature, weight) -> all.merge(feature, weight, Double::sum));
            }
        }
        double length = length(all);
        all.forEach((feature, weight) -> wanted.merge(feature, OTHER_LABELS * weight / length, Double::sum));
    }

    private Map<String, Double> unit(Map<String, Double> features) {
        var weighted = new HashMap<String, Double>();
        features.forEach((feature, weight) -> {
            Integer number = numbers.get(feature);
            weighted.put(feature, weight * (number == null ? unseen : rarity[number]));
        });
        double length = length(weighted);
        weighted.replaceAll((feature, weight) -> weight / length);
        return weighted;
    }

    private static double length(Map<String, Double> features) {
        double squares = 0;
        for (double weight : features.values()) {
            squares += weight * weight;
        }
        return squares == 0 ? 1 : Math.sqrt(squares);
    }
}
