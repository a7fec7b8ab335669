package dev.klinke.offer;

/** Seniority, in rising order. */
public enum Level {
    INTERN,
    ENTRY,
    JUNIOR,
    MID,
    SENIOR,
    LEAD,
    EXECUTIVE;

    /** The word used in labels, JSON and profiles. */
    public String word() {
        return Words.of(this);
    }

    /**
     * The level of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Level of(String word) {
        return Words.parse(Level.class, word);
    }
}
