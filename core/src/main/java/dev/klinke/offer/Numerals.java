package dev.klinke.offer;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.HashMap;
import java.util.Map;

/** Numbers written as words, one to twenty and the tens, German and English. */
final class Numerals {
    private static final String[] IN_ORDER = {
        "null zero",
        "ein eine einen einem einer eins one",
        "zwei zwo two",
        "drei three",
        "vier four",
        "fuenf five",
        "sechs six",
        "sieben seven",
        "acht eight",
        "neun nine",
        "zehn ten",
        "elf eleven",
        "zwoelf twelve",
        "dreizehn thirteen",
        "vierzehn fourteen",
        "fuenfzehn fifteen",
        "sechzehn sixteen",
        "siebzehn seventeen",
        "achtzehn eighteen",
        "neunzehn nineteen",
        "zwanzig twenty"
    };
    private static final WordSet JOINING = WordSet.of("bis to oder or - /");
    private static final WordSet INSIDE = WordSet.of(", .");
    private static final WordSet WORDS = WordSet.of(String.join(" ", IN_ORDER) + " dreissig thirty vierzig forty");
    private static final Map<String, Integer> VALUES = values();

    private Numerals() {}

    private static Map<String, Integer> values() {
        var values = new HashMap<String, Integer>();
        for (int value = 0; value < IN_ORDER.length; value++) {
            for (String word : IN_ORDER[value].split(" ", -1)) {
                values.put(word, value);
            }
        }
        values.put("dreissig", 30);
        values.put("thirty", 30);
        values.put("vierzig", 40);
        values.put("forty", 40);
        return Map.copyOf(values);
    }

    /** The number the word stands for, or -1. */
    static int valueOf(Text text, int token) {
        if (text.shape(token) == Shape.SYMBOL || !WORDS.contains(text, token)) {
            return -1;
        }
        return VALUES.getOrDefault(text.word(token), -1);
    }

    /** Whether the token joins two numbers to one: 2-3, 2 bis 3, two or three, 2,5. */
    static boolean joins(Text text, int token) {
        boolean glued = text.gluedToPrevious(token) && token + 1 < text.size() && text.gluedToPrevious(token + 1);
        return JOINING.contains(text, token) || (glued && INSIDE.contains(text, token));
    }
}
