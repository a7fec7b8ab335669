package dev.klinke.models.evaluation;

/** Counts of right and wrong answers for one thing. Not thread-safe. */
public final class Score {
    private int right;
    private int invented;
    private int missed;

    /** So many answers right, invented (or wrong), and missed (or wrong). */
    public void add(int moreRight, int moreInvented, int moreMissed) {
        right += moreRight;
        invented += moreInvented;
        missed += moreMissed;
    }

    /** Adds the counts of another score. */
    public void add(Score other) {
        add(other.right, other.invented, other.missed);
    }

    /** How many are labelled. */
    public int labelled() {
        return right + missed;
    }

    /** The share of answers that are right; 1 if there are none. */
    public double precision() {
        return share(right, right + invented);
    }

    /** The share of labelled things that were answered right; 1 if there are none. */
    public double recall() {
        return share(right, right + missed);
    }

    /** The harmonic mean of precision and recall (F1). */
    public double f1() {
        return share(2 * right, 2 * right + invented + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
