package dev.klinke.offer;

/** Where one has to be present. */
public enum Remote {
    ONSITE,
    HYBRID,
    REMOTE;

    /** The word used in labels and JSON. */
    public String word() {
        return Words.of(this);
    }

    /**
     * The rule of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Remote of(String word) {
        return Words.parse(Remote.class, word);
    }
}
