package dev.klinke.vocabulary;

import dev.klinke.text.Folding;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** When an ambiguous name is really meant: by its case, and by the words around it. Thread-safe. */
final class Conditions {
    /** The mark of a condition that asks for the case of the table. */
    static final char EXACT = '=';

    /** How many words before and after are looked at. */
    private static final int WINDOW = 60;

    private record Word(String letters, boolean whole) {}

    private record Condition(boolean exact, List<Word> near) {
        static Condition of(String compiled) {
            String[] parts = compiled.split("\t", -1);
            var near = new ArrayList<Word>();
            for (int i = 1; i < parts.length; i++) {
                String[] words = Folding.fold(parts[i]).split("[ -]+");
                String last = words[words.length - 1];
                near.add(new Word(last, last.length() <= 3));
            }
            return new Condition(!parts[0].isEmpty(), near);
        }
    }

    private final NameTable byName;
    private final FlatFile.Texts texts;
    private final AtomicReferenceArray<@Nullable Condition> read;

    Conditions(FlatFile file) {
        byName = file.names("conditions");
        texts = file.texts("conditions.texts");
        read = new AtomicReferenceArray<>(texts.size());
    }

    /** Whether the name with this key, found from one token to another, is meant. */
    boolean hold(long key, Text text, int first, int last) {
        int value = byName.value(key);
        for (int i = 0; i < byName.count(value); i++) {
            if (!holds(condition(byName.entry(value, i)), text, first, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Condition condition, Text text, int first, int last) {
        if (condition.exact && text.shape(first) == Shape.LOWER) {
            return false;
        }
        if (condition.near.isEmpty()) {
            return true;
        }
        int to = Math.min(text.size() - 1, last + WINDOW);
        for (int token = Math.max(0, first - WINDOW); token <= to; token++) {
            boolean around = token < first || token > last;
            if (around && text.shape(token) != Shape.SYMBOL && text.length(token) > 0 && near(condition, text, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Condition condition, Text text, int token) {
        if (text.length(token) == 0) {
            return false; // a combining mark alone, as in the variation selector after an emoji
        }
        char first = text.fromEnd(token, text.length(token));
        for (Word word : condition.near) {
            if (word.letters.charAt(0) != first) {
                continue;
            }
            if (word.whole ? text.is(token, word.letters) : text.begins(token, word.letters)) {
                return true;
            }
        }
        return false;
    }

    private Condition condition(int number) {
        Condition known = read.get(number);
        if (known == null) {
            known = Condition.of(texts.get(number));
            read.set(number, known);
        }
        return known;
    }
}
