package dev.klinke.verdict;

import dev.klinke.profile.Profile.Tolerance;

/**
 * From which mismatch on a message is unsure, and from which spam; the user's tolerance moves both.
 *
 * <p>Hiding one wanted offer is far worse than showing a spam. The balanced threshold is therefore the lowest that hid
 * at most 2 % of the wanted offers of unseen writers, read by the line (the curve stands in {@code models/ACCURACY.md}).
 * Down to it each further wanted offer hidden buys about fifteen spams caught; below it fewer than ten. Lenient keeps
 * to about 1 %, strict accepts about 5 %.
 *
 * @param unsure the least mismatch that is unsure
 * @param spam the least mismatch that is spam
 */
public record Thresholds(double unsure, double spam) {
    /** What a tolerance means. */
    public static Thresholds of(Tolerance tolerance) {
        return switch (tolerance) {
            case STRICT -> new Thresholds(0.4, 0.80);
            case BALANCED -> new Thresholds(0.5, 0.88);
            case LENIENT -> new Thresholds(0.6, 0.95);
        };
    }

    /** The verdict of a mismatch. */
    public Verdict verdict(double mismatch) {
        if (mismatch >= spam) {
            return Verdict.SPAM;
        }
        return mismatch >= unsure ? Verdict.UNSURE : Verdict.HAM;
    }
}
