package dev.klinke.text;

/** How a token is written. */
public enum Shape {
    /** Letters, all lower case: {@code wir}. */
    LOWER,
    /** First letter upper case, the rest lower: {@code Teamassistenz}; also a single upper-case letter. */
    CAPITALISED,
    /** Two or more letters, all upper case: {@code SAP}. */
    UPPER,
    /** Anything else with a letter: {@code iOS}, {@code 65k}, {@code A13}. */
    MIXED,
    /** Digits only. */
    NUMBER,
    /** One character that is neither letter nor digit. */
    SYMBOL;

    /** Whether the token contains a letter. */
    public boolean isWord() {
        return this != NUMBER && this != SYMBOL;
    }
}
