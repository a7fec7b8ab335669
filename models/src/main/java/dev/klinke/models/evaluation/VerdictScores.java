package dev.klinke.models.evaluation;

import dev.klinke.verdict.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** How often each verdict was given for each labelled one. Not thread-safe. */
public final class VerdictScores {
    private final Map<Verdict, Map<Verdict, Integer>> given = new EnumMap<>(Verdict.class);

    /** Adds one judgement. */
    public void add(Verdict labelled, Verdict judged) {
        given.computeIfAbsent(labelled, verdict -> new EnumMap<>(Verdict.class)).merge(judged, 1, Integer::sum);
    }

    /** How many judgements of one label came out so. */
    public int count(Verdict labelled, Verdict judged) {
        return given.getOrDefault(labelled, Map.of()).getOrDefault(judged, 0);
    }

    /** How many judgements have this label. */
    public int labelled(Verdict labelled) {
        return given.getOrDefault(labelled, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The share of judgements of one label that came out so; 0 if there are none. */
    public double share(Verdict labelled, Verdict judged) {
        int all = labelled(labelled);
        return all == 0 ? 0 : (double) count(labelled, judged) / all;
    }
}
