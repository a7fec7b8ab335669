package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import dev.klinke.text.WordSet;

/** The marks by which German titles name all genders: Entwickler:in, Verkäufer/-in, Pfleger*innen, Technische/r. */
final class GenderMarks {
    private static final WordSet ENDINGS = WordSet.of("in innen r n e er frau mann kraft frauen rin");

    private GenderMarks() {}

    /** The last token of the mark that follows a word, or the word itself. */
    static int after(Text text, int word) {
        int at = word + 1;
        if (at + 1 >= text.size() || !text.gluedToPrevious(at)) {
            return word;
        }
        boolean bracket = text.isSymbol(at, '(');
        boolean mark = bracket
                || text.isSymbol(at, '/')
                || text.isSymbol(at, ':')
                || text.isSymbol(at, '*')
                || text.isSymbol(at, '_')
                || text.isSymbol(at, '·');
        if (!mark) {
            return word;
        }
        at++;
        if (text.isSymbol(at, '-') && text.gluedToPrevious(at) && at + 1 < text.size()) {
            at++;
        }
        if (!text.gluedToPrevious(at) || !ENDINGS.contains(text, at)) {
            return word;
        }
        if (bracket && at + 1 < text.size() && text.isSymbol(at + 1, ')')) {
            at++;
        }
        return at;
    }
}
