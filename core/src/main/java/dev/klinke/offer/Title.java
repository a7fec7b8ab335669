package dev.klinke.offer;

import dev.klinke.text.Phrases;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.vocabulary.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A job title in a text: how far it reaches around its head noun, and how it is written without gender forms and level.
 *
 * @param withLevel its first token, words of level before it included
 * @param first its first token
 * @param last its last token, a gender suffix left out
 * @param known whether the occupation table has it
 * @param generic whether it says nothing of the work: "Mitarbeiter", "freelancer"
 * @param gendered whether a gender suffix follows, as in "Koch (m/w/d)", "Koch:in"
 */
record Title(int withLevel, int first, int last, boolean known, boolean generic, boolean gendered) {
    private static final Phrases TABLE = Phrases.beside(Title.class, "titles.txt");
    private static final List<String> SUFFIXES = WordList.column(Title.class, "titles.txt", "suffix");
    private static final Map<String, String> ABBREVIATIONS =
            WordList.column(Title.class, "abbreviations.txt", "long").stream()
                    .map(pair -> pair.split("="))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    /** A compound is clearly longer than the noun it ends with. */
    private static final int PREFIX = 2;

    private static final int MOST_WORDS_BEFORE = 4;

    /** What titles are made of, marked on a text. */
    static Marks marks(Text text) {
        return new Marks(TABLE, text);
    }

    /** The title whose head noun is this token or begins the mention at this token; null if neither. */
    static @Nullable Title at(Passage passage, Marks marks, int token) {
        Text text = passage.text();
        Mention mention = passage.mention(Mention.Type.OCCUPATION, token);
        if (mention != null && mention.first() == token) {
            return around(text, marks, token, withoutGender(text, token, mention.last()), !mention.vague());
        }
        if (mention == null && isHead(text, marks, token)) {
            return around(text, marks, token, token, false);
        }
        return null;
    }

    /** The last token of a name before its gender form, if it holds one. */
    private static int withoutGender(Text text, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (text.shape(i) == Shape.SYMBOL && GenderForm.end(text, i) == last + 1) {
                return i - 1;
            }
        }
        return last;
    }

    /** Whether the token is a noun that titles end with. */
    static boolean isHead(Text text, Marks marks, int token) {
        if (marks.on("head", token) || isMarked(text, token)) {
            return true;
        }
        if (text.shape(token) != Shape.CAPITALISED && text.shape(token) != Shape.MIXED) {
            return false;
        }
        int length = text.word(token).length();
        for (String suffix : SUFFIXES) {
            if (length >= suffix.length() + PREFIX && text.endsWith(token, suffix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters of gender in brackets make any noun a title: "Zusteller (m/w/d)". */
    private static boolean isMarked(Text text, int token) {
        return text.shape(token) == Shape.CAPITALISED
                && token + 1 < text.size()
                && (text.isSymbol(token + 1, '(') || text.isSymbol(token + 1, '['))
                && !text.gluedToPrevious(token + 1)
                && GenderForm.end(text, token + 1) > token + 1;
    }

    private static Title around(Text text, Marks marks, int first, int last, boolean known) {
        int from = first;
        boolean capital = text.shape(first) != Shape.LOWER;
        for (int words = 0; words < MOST_WORDS_BEFORE; words++) {
            int before = wordBefore(text, marks, from, capital);
            if (before == from) {
                break;
            }
            from = before;
        }
        int withLevel = from;
        while (from < first && (marks.on("level", from) || !text.shape(from).isWord())) {
            from++;
        }
        int to = withComplement(text, marks, afterHead(text, last));
        int gender = GenderForm.end(text, to + 1);
        boolean generic = from == to && marks.on("generic", to);
        return new Title(withLevel, from, to, known, generic, gender > to + 1 || GenderForm.inside(text, last));
    }

    /** Where the specialising word before a title begins; the title's own begin if there is none. */
    private static int wordBefore(Text text, Marks marks, int from, boolean capital) {
        if (from == 0 || text.sentence(from - 1) != text.sentence(from) || text.line(from - 1) != text.line(from)) {
            return from;
        }
        boolean glued = text.gluedToPrevious(from) && text.gluedToPrevious(from - 1);
        boolean hyphen = text.isSymbol(from - 1, '-') && glued;
        boolean joined = text.isSymbol(from - 1, '&') || (text.isSymbol(from - 1, '/') && glued);
        if (from > 1 && (hyphen || (joined && specialises(text, marks, from - 2, capital)))) {
            return from - 2;
        }
        return specialises(text, marks, from - 1, capital) ? from - 1 : from;
    }

    private static boolean specialises(Text text, Marks marks, int token, boolean capital) {
        Shape shape = text.shape(token);
        if (!shape.isWord() || marks.on("stop", token)) {
            return false;
        }
        return shape != Shape.LOWER || !capital;
    }

    /** Hyphenated rest of the head: "Assistant-Manager" is one title. */
    private static int afterHead(Text text, int last) {
        int at = last;
        while (at + 2 < text.size()
                && text.isSymbol(at + 1, '-')
                && text.gluedToPrevious(at + 1)
                && text.gluedToPrevious(at + 2)
                && text.shape(at + 2) == Shape.CAPITALISED) {
            at += 2;
        }
        return at;
    }

    /** To whom or what a head noun belongs that is no title without it: "Assistenz der Werksleitung", "Head of Stores". */
    private static int withComplement(Text text, Marks marks, int last) {
        if (!marks.on("relative", last)) {
            return last;
        }
        int at = last + 1;
        while (at < text.size() && marks.on("link", at) && text.sentence(at) == text.sentence(last)) {
            at++;
        }
        boolean named = at > last + 1
                && at < text.size()
                && text.shape(at) != Shape.LOWER
                && text.shape(at).isWord()
                && text.sentence(at) == text.sentence(last);
        return named ? at : last;
    }

    /** The title as one would write it: no gender suffix, no plural s, no feminine ending. */
    String normal(Text text) {
        var out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && !text.gluedToPrevious(i)) {
                out.append(' ');
            }
            out.append(i == last ? masculine(whole(text.written(i))) : text.written(i));
        }
        return out.toString();
    }

    private static String whole(String word) {
        return ABBREVIATIONS.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private static String masculine(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.endsWith("In") && word.length() > 6) {
            return word.substring(0, word.length() - 2);
        }
        for (String ending : List.of("er", "or", "ist", "ent", "ant", "eur", "at", "ar", "loge", "oge")) {
            if (word.length() > 7 && (lower.endsWith(ending + "in") || lower.endsWith(ending + "innen"))) {
                return word.substring(0, lower.lastIndexOf("in"));
            }
            if (word.length() > 5 && lower.endsWith(ending + "s") && word.charAt(word.length() - 1) == 's') {
                return word.substring(0, word.length() - 1);
            }
        }
        return word;
    }
}
