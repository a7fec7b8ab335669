package dev.klinke.verdict;

import dev.klinke.profile.Profile.Tolerance;

/**
 * From which mismatch on a message is unsure, and from which spam. One wanted offer hidden costs as much as fifty spams
 * shown, so hiding pays from odds of 50 to 1 on; the user's tolerance moves both.
 *
 * @param unsure the least mismatch that is unsure
 * @param spam the least mismatch that is spam
 */
public record Thresholds(double unsure, double spam) {
    /** What a tolerance means. */
    public static Thresholds of(Tolerance tolerance) {
        return switch (tolerance) {
            case STRICT -> new Thresholds(0.4, 0.85);
            case BALANCED -> new Thresholds(0.5, 0.95);
            case LENIENT -> new Thresholds(0.6, 0.99);
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
