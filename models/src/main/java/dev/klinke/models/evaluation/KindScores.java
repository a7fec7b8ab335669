package dev.klinke.models.evaluation;

import dev.klinke.kind.Kind;
import java.util.EnumMap;
import java.util.Map;

/** How often each kind was found for each labelled kind. Not thread-safe. */
public final class KindScores {
    private final Map<Kind, Map<Kind, Integer>> found = new EnumMap<>(Kind.class);
    private int messages;

    /** Adds one message. */
    public void add(Kind labelled, Kind guessed) {
        found.computeIfAbsent(labelled, kind -> new EnumMap<>(Kind.class)).merge(guessed, 1, Integer::sum);
        messages++;
    }

    /** How many messages of one kind were taken for another. */
    public int taken(Kind labelled, Kind guessed) {
        return found.getOrDefault(labelled, Map.of()).getOrDefault(guessed, 0);
    }

    /** How many messages were added. */
    public int messages() {
        return messages;
    }

    /** The share of messages whose kind was found; 1 if there are none. */
    public double accuracy() {
        int right = 0;
        for (Kind kind : Kind.values()) {
            right += taken(kind, kind);
        }
        return messages == 0 ? 1 : (double) right / messages;
    }

    /** Precision, recall and F1 of one kind. */
    public Score of(Kind kind) {
        var score = new Score();
        for (Kind other : Kind.values()) {
            if (other == kind) {
                score.add(taken(kind, kind), 0, 0);
            } else {
                score.add(0, taken(other, kind), taken(kind, other));
            }
        }
        return score;
    }

    /** The share of messages that offer work and were taken for ones that do not; 0 if there are none. */
    public double offersTakenForContacts() {
        return crossed(true);
    }

    /** The share of messages that offer no work and were taken for ones that do; 0 if there are none. */
    public double contactsTakenForOffers() {
        return crossed(false);
    }

    private double crossed(boolean offering) {
        int crossed = 0;
        int all = 0;
        for (Kind labelled : Kind.values()) {
            for (Kind guessed : Kind.values()) {
                if (labelled.offersWork() == offering) {
                    all += taken(labelled, guessed);
                    crossed += guessed.offersWork() == offering ? 0 : taken(labelled, guessed);
                }
            }
        }
        return all == 0 ? 0 : (double) crossed / all;
    }
}
