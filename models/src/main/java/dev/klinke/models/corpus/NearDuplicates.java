package dev.klinke.models.corpus;

import dev.klinke.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Messages that nearly equal each other: more than {@value #SAME} of all their sequences of eight characters are the same
 * (Jaccard). Sequences are sampled by their hash, so that thousands of messages are compared in a second.
 */
public final class NearDuplicates {
    /** What share of two messages' sequences must be the same. */
    public static final double SAME = 0.6;

    private static final int LENGTH = 8;
    private static final int SAMPLE_MASK = 7;
    private static final int FEWEST = 4;

    private final Map<String, Set<String>> duplicates = new HashMap<>();

    private NearDuplicates() {}

    /** Compares all messages with each other. */
    public static NearDuplicates among(List<LabelledMessage> messages) {
        var found = new NearDuplicates();
        int[][] samples = new int[messages.size()][];
        var having = new HashMap<Integer, List<Integer>>();
        for (int message = 0; message < samples.length; message++) {
            samples[message] = sample(messages.get(message).message().body());
            for (int sequence : samples[message]) {
                having.computeIfAbsent(sequence, any -> new ArrayList<>()).add(message);
            }
        }
        for (int message = 0; message < samples.length; message++) {
            var shared = new HashMap<Integer, Integer>();
            for (int sequence : samples[message]) {
                for (int other : having.getOrDefault(sequence, List.of())) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int other = entry.getKey();
                int both = entry.getValue();
                int either = samples[message].length + samples[other].length - both;
                if (other != message && both >= FEWEST && both > SAME * either) {
                    found.duplicates
                            .computeIfAbsent(messages.get(message).id(), any -> new HashSet<>())
                            .add(messages.get(other).id());
                }
            }
        }
        return found;
    }

    /** The ids of the messages that nearly equal this one. */
    public Set<String> of(String id) {
        return duplicates.getOrDefault(id, Set.of());
    }

    private static int[] sample(String body) {
        StringBuilder letters = new StringBuilder();
        String folded = Folding.fold(body);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return IntStream.rangeClosed(0, letters.length() - LENGTH)
                .map(at -> mixed(letters.substring(at, at + LENGTH).hashCode()))
                .filter(hash -> (hash & SAMPLE_MASK) == 0)
                .distinct()
                .toArray();
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ (mixed >>> 15);
    }
}
