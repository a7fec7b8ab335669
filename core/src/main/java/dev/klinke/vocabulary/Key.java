package dev.klinke.vocabulary;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The form under which names are looked up: folded, without spaces, hyphens, slashes and full stops, so that
 * "Team-Assistenz", "Team Assistenz" and "Teamassistenz" are one. Plus and hash signs stay (C++, C#), and so does a
 * leading full stop (.NET).
 */
final class Key {
    private Key() {}

    /** The key of a whole name. */
    static String of(String name) {
        return String.join("", parts(name));
    }

    /** The key's parts, one a word of the name; a phrase may be met in a text word by word. */
    static List<String> parts(String name) {
        Text text = Text.of(name);
        var parts = new ArrayList<String>();
        for (int i = 0; i < text.size(); i++) {
            if (text.shape(i) != Shape.SYMBOL) {
                boolean leadingStop = parts.isEmpty() && i == 1 && text.isSymbol(0, '.');
                parts.add(leadingStop ? "." + text.word(i) : text.word(i));
            } else if (keepsMeaning(text, i)) {
                int last = parts.size() - 1;
                if (last >= 0) {
                    parts.set(last, parts.get(last) + text.word(i));
                }
            }
        }
        return parts;
    }

    /** Whether a symbol belongs to the name and must not be skipped. */
    static boolean keepsMeaning(Text text, int token) {
        return text.isSymbol(token, '&')
                || (text.gluedToPrevious(token) && (text.isSymbol(token, '+') || text.isSymbol(token, '#')));
    }
}
