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
}
