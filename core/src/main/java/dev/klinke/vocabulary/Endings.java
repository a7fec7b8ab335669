package dev.klinke.vocabulary;

import dev.klinke.text.Text;

/** The endings that a German or English name may take in a text, longest first. */
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

    private static final Endings[] ALL = values();

    private final String letters;
    private final char last;

    Endings(String letters) {
        this.letters = letters;
        this.last = letters.charAt(letters.length() - 1);
    }

    /** Whether a token ends so and something is left before it. */
    boolean ends(Text text, int token, char lastLetter) {
        return last == lastLetter && text.length(token) > letters.length() + 2 && text.endsWith(token, letters);
    }

    int length() {
        return letters.length();
    }

    /** Whether a name that ends here may have taken this ending. */
    boolean fits(int entry) {
        return switch (this) {
            case INNEN, IN -> Entry.type(entry) == Mention.Type.OCCUPATION;
            case S -> Entry.type(entry) != Mention.Type.PLACE || Entry.has(entry, Entry.INFLECTS);
            case ES, EN, E, N -> Entry.has(entry, Entry.INFLECTS);
            case ER, EM -> false;
        };
    }

    /** Every ending, longest first. */
    static Endings[] all() {
        return ALL;
    }

    /** Whether any ending has this last letter. */
    static boolean canEnd(char letter) {
        return letter == 'n' || letter == 's' || letter == 'e' || letter == 'r' || letter == 'm';
    }
}
