package dev.klinke.verdict;

import dev.klinke.profile.Profile.Tolerance;

/**
 * From which mismatch on a message is unsure, and from which spam. One wanted offer hidden costs as much as fifty spams
 * shown, so hiding pays from odds of 50 to 1 on; the user's tolerance moves both.
 *
 * @param unsure the least mismatch that is unsure
 * @param spam the least mismatch that is spam
 */
record Thresholds(double unsure, double spam) {
    static Thresholds of(Tolerance tolerance) {
        return switch (tolerance) {
            case STRICT -> new Thresholds(0.3, 0.75);
            case BALANCED -> new Thresholds(0.45, 0.85);
            case LENIENT -> new Thresholds(0.6, 0.95);
        };
    }

    Verdict verdict(double mismatch) {
        if (mismatch >= spam) {
            return Verdict.SPAM;
        }
        return mismatch >= unsure ? Verdict.UNSURE : Verdict.HAM;
    }
}
