package dev.klinke.offer;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;

/** The forms that open a German title to all genders: "(m/w/d)", ":in", "/-in", "*in", "(all genders)". */
final class GenderForm {
    private static final WordSet LETTERS = WordSet.of("m w d f x i div gn");
    private static final WordSet ENDINGS = WordSet.of("in innen r n frau");
    private static final int LONGEST = 9;

    private GenderForm() {}

    /** One past a gender form that begins here; the token itself if none does. */
    static int end(Text text, int token) {
        if (token >= text.size()) {
            return token;
        }
        int afterEnding = endingEnd(text, token);
        if (afterEnding > token) {
            return Math.max(afterEnding, end(text, afterEnding));
        }
        boolean bracket = text.isSymbol(token, '(') || text.isSymbol(token, '[');
        int open = bracket ? token + 1 : token;
        int letters = lettersEnd(text, open);
        if (letters > open) {
            return closed(text, letters, bracket);
        }
        boolean all = bracket
                && open + 1 < text.size()
                && (text.is(open, "all") || text.is(open, "alle"))
                && text.begins(open + 1, "gender");
        return all ? closed(text, open + 2, true) : token;
    }

    /** Whether the title itself is written "EntwicklerIn". */
    static boolean inside(Text text, int token) {
        return text.shape(token) == Shape.MIXED && text.written(token).endsWith("In");
    }

    /** ":in", "*in", "/-in", "(in)" glued to the word before. */
    private static int endingEnd(Text text, int token) {
        int at = token;
        while (at < text.size() && text.shape(at) == Shape.SYMBOL && text.gluedToPrevious(at)) {
            at++;
        }
        if (at == token || at >= text.size() || !text.gluedToPrevious(at) || !ENDINGS.contains(text, at)) {
            return token;
        }
        return closed(text, at + 1, text.isSymbol(token, '('));
    }

    /** "m/w/d" */
    private static int lettersEnd(Text text, int open) {
        int at = open;
        while (at + 1 < text.size() && at - open < LONGEST && LETTERS.contains(text, at) && separates(text, at + 1)) {
            at += 2;
        }
        if (at == open || at >= text.size()) {
            return open;
        }
        return LETTERS.contains(text, at) || text.shape(at) == Shape.SYMBOL ? at + 1 : open;
    }

    private static int closed(Text text, int token, boolean bracket) {
        boolean closes = token < text.size() && (text.isSymbol(token, ')') || text.isSymbol(token, ']'));
        return bracket && closes ? token + 1 : token;
    }

    private static boolean separates(Text text, int token) {
        return text.isSymbol(token, '/')
                || text.isSymbol(token, '|')
                || text.isSymbol(token, ',')
                || text.isSymbol(token, '*');
    }
}
