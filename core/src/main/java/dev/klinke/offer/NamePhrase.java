package dev.klinke.offer;

import dev.klinke.text.Phrases;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;

/** How far a proper name reaches: capitals, joined by hyphens, ampersands and the small words that names may hold. */
final class NamePhrase {
    private static final Phrases TABLE = Phrases.beside(NamePhrase.class, "employers.txt");

    private NamePhrase() {}

    /** The marks of names in a text, for {@link #end(Text, Marks, int, int)}. */
    static Marks marks(Text text) {
        return new Marks(TABLE, text);
    }

    /** One past the last token of the name that begins here; {@code from} itself if none does. */
    static int end(Text text, int from, int limit) {
        return end(text, marks(text), from, limit);
    }

    /** The same with marks made before. */
    static int end(Text text, Marks marks, int from, int limit) {
        if (from >= limit || !(nameLike(text, from) || domain(text, from, limit))) {
            return from;
        }
        boolean house = marks.on("house", from);
        int end = from + 1;
        while (end < limit && text.sentence(end) == text.sentence(from) && text.line(end) == text.line(from)) {
            int form = formEnd(text, marks, end, limit);
            if (form > end) {
                return form;
            }
            if (nameLike(text, end) && !text.gluedToPrevious(end)) {
                house |= marks.on("house", end);
                end++;
            } else if (joins(text, end, limit)) {
                end += 2;
            } else if (house && marks.on("inside", end)) {
                int next = end + 1;
                while (next < limit && next - end < 3 && marks.on("inside", next)) {
                    next++;
                }
                if (next >= limit || !nameLike(text, next)) {
                    return end;
                }
                end = next + 1;
            } else if (domain(text, end - 1, limit)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /** Whether the name ends with a legal form. */
    static boolean hasForm(Text text, int first, int end) {
        return end - first > 1 && marks(text).ends("form", end - 1);
    }

    private static int formEnd(Text text, Marks marks, int from, int limit) {
        boolean written = text.shape(from) != Shape.LOWER || dotted(text, from);
        if (!marks.begins("form", from) || text.gluedToPrevious(from) || !written) {
            return from;
        }
        int end = from;
        for (int i = from; i < limit && marks.on("form", i); i++) {
            if (marks.ends("form", i)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** "e.V." */
    private static boolean dotted(Text text, int token) {
        return token + 1 < text.size() && text.isSymbol(token + 1, '.');
    }

    /** A capital, or an abbreviation, or a brand with a capital or digit inside. */
    static boolean nameLike(Text text, int token) {
        Shape shape = text.shape(token);
        return shape == Shape.CAPITALISED || shape == Shape.UPPER || shape == Shape.MIXED;
    }

    /** "-" and "'" between glued words, "&" and "+" between names. */
    private static boolean joins(Text text, int token, int limit) {
        if (token + 1 >= limit || !(text.shape(token + 1).isWord() || text.shape(token + 1) == Shape.NUMBER)) {
            return false;
        }
        if (text.isSymbol(token, '&') || text.isSymbol(token, '+')) {
            return nameLike(text, token + 1);
        }
        boolean glued = text.gluedToPrevious(token) && text.gluedToPrevious(token + 1);
        return glued && (text.isSymbol(token, '-') || text.isSymbol(token, '\''));
    }

    /** "name.io" */
    private static boolean domain(Text text, int token, int limit) {
        return token + 2 < limit
                && text.isSymbol(token + 1, '.')
                && text.gluedToPrevious(token + 1)
                && text.gluedToPrevious(token + 2)
                && text.end(token + 2) - text.start(token + 2) <= 4
                && text.shape(token + 2) == Shape.LOWER;
    }
}
