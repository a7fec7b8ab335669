package dev.klinke.offer;

/** The form of contract. */
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    TEMP_AGENCY,
    FREELANCE,
    INTERNSHIP,
    GIG;

    /** The word used in labels, JSON and profiles. */
    public String word() {
        return Words.of(this);
    }

    /**
     * The contract of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Contract of(String word) {
        return Words.parse(Contract.class, word);
    }
}
