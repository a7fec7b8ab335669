package dev.klinke.vocabulary;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;

/** Takes a German compound that no table has for the occupation of its last part: Objektbuchhalterin. */
final class Heads {
    private static final int SHORTEST_WORD = 9;
    private static final int SHORTEST_FIRST_PART = 3;
    private static final int LONGEST_HEAD = 16;

    /** Keyed by the head read backwards, so that a word is looked up letter by letter from its end. */
    private final NameTable heads;

    Heads(FlatFile file) {
        heads = file.names("heads");
    }

    static String key(String head) {
        return new StringBuilder(head).reverse().toString();
    }

    /** The entry of the longest head that ends a token, or {@link NameTable#NONE}. */
    int of(Text text, int token) {
        if (text.length(token) < SHORTEST_WORD
                || text.shape(token) == Shape.LOWER
                || !text.shape(token).isWord()) {
            return NameTable.NONE;
        }
        int found = before(text, token, 0);
        for (Endings ending : Endings.possible(text, token)) {
            if (found == NameTable.NONE && ending.ends(text, token)) {
                found = before(text, token, ending.length());
            }
        }
        return found;
    }

    private int before(Text text, int token, int ending) {
        int found = NameTable.NONE;
        long hash = Text.NO_HASH;
        int most = Math.min(text.length(token) - SHORTEST_FIRST_PART, LONGEST_HEAD + ending);
        for (int place = ending + 1; place <= most; place++) {
            hash = Text.hashOn(hash, text.fromEnd(token, place));
            int value = heads.value(hash);
            if (heads.count(value) > 0) {
                found = heads.entry(value, 0);
            }
        }
        return found;
    }
}
