package dev.klinke.vocabulary;

import dev.klinke.text.Text;

/** The endings that a German or English name may take in a text. */
enum Endings {
    INNEN("innen"),
    EN("en"),
    ER("er"),
    ES("es"),
    EM("em"),
    IN("in"),
    E("e"),
    N("n"),
    S("s");

    private static final Endings[] NO_LETTER = {};
    private static final Endings[] LETTER_N = {INNEN, EN, IN, N};
    private static final Endings[] LETTER_S = {ES, S};
    private static final Endings[] LETTER_E = {E};
    private static final Endings[] LETTER_R = {ER};
    private static final Endings[] LETTER_M = {EM};
    private static final int SHORTEST_WORD = 5;

    private final String letters;

    Endings(String letters) {
        this.letters = letters;
    }

    /** The endings a token may have, by its last letter. */
    static Endings[] possible(Text text, int token) {
        if (text.length(token) < SHORTEST_WORD) {
            return NO_LETTER;
        }
        return switch (text.fromEnd(token, 1)) {
            case 'n' -> LETTER_N;
            case 's' -> LETTER_S;
            case 'e' -> LETTER_E;
            case 'r' -> LETTER_R;
            case 'm' -> LETTER_M;
            default -> NO_LETTER;
        };
    }

    /** Whether a token ends so and a word is left before it. */
    boolean ends(Text text, int token) {
        int length = letters.length();
        if (text.length(token) < length + 3) {
            return false;
        }
        for (int place = 2; place <= length; place++) {
            if (text.fromEnd(token, place) != letters.charAt(length - place)) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return letters.length();
    }

    /** Whether a name that ends here may have taken this ending. */
    boolean fits(int entry) {
        return switch (this) {
            case INNEN, IN -> Entry.type(entry) == Mention.Type.OCCUPATION;
            case S -> Entry.type(entry) != Mention.Type.PLACE;
            case ES, EN, E, N -> Entry.has(entry, Entry.INFLECTS);
            case ER, EM -> false;
        };
    }
}
