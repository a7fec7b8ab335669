package dev.klinke.vocabulary;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;

/** Takes a German compound that no table has for the occupation of its last part: Objektbuchhalterin. */
final class Heads {
    private static final int SHORTEST_WORD = 9;
    private static final int SHORTEST_HEAD = 4;
    private static final int LONGEST_HEAD = 16;
    private static final String[] ENDINGS = {"", "innen", "in", "en", "n", "s"};

    private final NameTable heads;

    Heads(FlatFile file) {
        heads = file.names("heads");
    }

    /** The entry of the head of a token, or {@link NameTable#NONE}. */
    int of(Text text, int token) {
        int length = text.length(token);
        if (length < SHORTEST_WORD || text.shape(token) == Shape.LOWER || text.shape(token) == Shape.NUMBER) {
            return NameTable.NONE;
        }
        String word = text.word(token);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                int entry = of(word, word.length() - ending.length());
                if (entry != NameTable.NONE) {
                    return entry;
                }
            }
        }
        return NameTable.NONE;
    }

    /** The entry of the longest head that ends a word at a place. */
    int of(String word, int end) {
        for (int from = Math.max(3, end - LONGEST_HEAD); from <= end - SHORTEST_HEAD; from++) {
            int value = heads.value(Text.hashOf(word.substring(from, end)));
            if (heads.count(value) > 0) {
                return heads.entry(value, 0);
            }
        }
        return NameTable.NONE;
    }
}
