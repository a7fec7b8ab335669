package dev.klinke.verdict;

import java.util.Locale;

/** What becomes of a message. */
public enum Verdict {
    HAM,
    UNSURE,
    SPAM;

    /** The word used in labels, JSON and configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The verdict of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Verdict of(String word) {
        for (Verdict verdict : values()) {
            if (verdict.word().equals(word)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("no verdict \"" + word + "\"; known are ham, unsure, spam");
    }
}
