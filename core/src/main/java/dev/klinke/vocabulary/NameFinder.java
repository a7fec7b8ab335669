package dev.klinke.vocabulary;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the tables in a text in one pass: from each word on, hashes of the words so far are followed
 * through the {@link NameTable} as long as they begin a name. Endings of gender and case are tried at each word, gender
 * marks ("/-in", ":in", "*in") are stepped over. One object a text.
 */
final class NameFinder {
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_SPELLED_OUT = 4;
    private static final int TYPES = Mention.Type.values().length;

    private final NameTable names;
    private final Conditions conditions;
    private final @Nullable Heads heads;
    private final Text text;
    private final PlaceContext places;
    private final List<Mention> found = new ArrayList<>();

    /** For each type the best name that begins at the present word. */
    private final int[] bestLast = new int[TYPES];

    private final int[] bestEntry = new int[TYPES];
    private final long[] bestKey = new long[TYPES];

    /** For each type one past the last token that is already part of a name. */
    private final int[] takenTo = new int[TYPES];

    private int first;
    private int lastPlace = -1;

    NameFinder(NameTable names, Conditions conditions, @Nullable Heads heads, Text text) {
        this.names = names;
        this.conditions = conditions;
        this.heads = heads;
        this.text = text;
        this.places = new PlaceContext(text);
    }

    List<Mention> find() {
        for (first = 0; first < text.size(); first++) {
            if (text.shape(first) == Shape.SYMBOL && !leadingStop(first)) {
                continue;
            }
            Arrays.fill(bestLast, -1);
            if (text.shape(first) == Shape.SYMBOL) {
                extend(text.hashOn(first, Text.NO_HASH, 0), first + 1, 1);
            } else {
                extend(Text.NO_HASH, first, 0);
            }
            take();
        }
        return found;
    }

    private boolean leadingStop(int token) {
        return text.isSymbol(token, '.')
                && token + 1 < text.size()
                && text.gluedToPrevious(token + 1)
                && !text.gluedToPrevious(token)
                && text.shape(token + 1).isWord();
    }

    /** Goes on with the word at a token, after words whose hash is given. */
    private void extend(long before, int token, int words) {
        long hash = words == 0 ? text.hash(token) : text.hashOn(token, before, 0);
        int value = names.value(hash);
        if (value != NameTable.NONE) {
            see(value, hash, token, null);
            goOn(value, hash, token, words);
        }
        for (int next = token + 1; next < text.size() && Key.keepsMeaning(text, next); next++) {
            hash = text.hashOn(next, hash, 0);
            value = names.value(hash);
            if (value != NameTable.NONE) {
                see(value, hash, next, null);
                goOn(value, hash, next, words);
            }
        }
        for (Endings ending : Endings.possible(text, token)) {
            if (ending.ends(text, token)) {
                long stem = text.hashOn(token, before, ending.length());
                int stemValue = names.value(stem);
                if (stemValue != NameTable.NONE) {
                    see(stemValue, stem, token, ending);
                    goOn(stemValue, stem, token, words);
                }
            }
        }
    }

    private void goOn(int value, long hash, int token, int words) {
        if ((value & NameTable.PREFIX) != 0 && words < MOST_WORDS) {
            int next = nextWord(token);
            if (next > 0) {
                extend(hash, next, words + 1);
            }
        }
    }

    /** The next word of the same phrase, or 0: over spaces, single hyphens, slashes, stops inside and gender marks. */
    private int nextWord(int token) {
        int next = GenderMarks.after(text, token) + 1;
        if (next < text.size() && text.shape(next) == Shape.SYMBOL) {
            boolean joins = text.isSymbol(next, '-') || text.isSymbol(next, '/') || text.isSymbol(next, '(');
            boolean inside = text.isSymbol(next, '.') || text.isSymbol(next, '\'');
            boolean glued = text.gluedToPrevious(next) || (next + 1 < text.size() && text.gluedToPrevious(next + 1));
            if ((joins && glued) || (inside && text.gluedToPrevious(next))) {
                next++;
            }
        }
        boolean word =
                next < text.size() && text.shape(next) != Shape.SYMBOL && text.sentence(next) == text.sentence(token);
        return word ? next : 0;
    }

    /** Notes the names that end at a token. */
    private void see(int value, long key, int last, @Nullable Endings ending) {
        if (last > first && text.is(last, "in") && !text.gluedToPrevious(last)) {
            return; // "Controller in Köln" is no Controllerin
        }
        int count = names.count(value);
        for (int i = 0; i < count; i++) {
            int entry = names.entry(value, i);
            int type = Entry.type(entry).ordinal();
            if (last > bestLast[type] && (ending == null || ending.fits(entry)) && written(entry, last)) {
                bestLast[type] = last;
                bestEntry[type] = entry;
                bestKey[type] = key;
            }
        }
    }

    private boolean written(int entry, int last) {
        Shape shape = text.shape(first);
        if (last > first && spelledOut(last)) {
            return false;
        }
        if (Entry.has(entry, Entry.ABBREVIATION) && shape == Shape.CAPITALISED && text.length(first) > 1) {
            return false;
        }
        if (Entry.has(entry, Entry.UPPER)) {
            return shape == Shape.UPPER || (shape == Shape.CAPITALISED && text.length(first) == 1);
        }
        return !Entry.has(entry, Entry.CAPITAL) || shape != Shape.LOWER;
    }

    /** Whether separate short words only happen to spell a name: "if a" is no IFA, "I am" no IAM. */
    private boolean spelledOut(int last) {
        int letters = 0;
        boolean apart = false;
        for (int token = first; token <= last; token++) {
            letters += text.length(token);
            apart |= token > first && !text.gluedToPrevious(token);
        }
        return apart && letters <= LONGEST_SPELLED_OUT;
    }

    private void take() {
        for (int type = 0; type < TYPES; type++) {
            int last = bestLast[type];
            if (last >= 0 && first >= takenTo[type] && holds(bestEntry[type], bestKey[type], last)) {
                add(bestEntry[type], first, last);
            }
        }
        int occupation = Mention.Type.OCCUPATION.ordinal();
        if (heads != null && bestLast[occupation] < 0 && first >= takenTo[occupation]) {
            int head = heads.of(text, first);
            if (head != NameTable.NONE) {
                add(head, first, first);
            }
        }
    }

    private boolean holds(int entry, long key, int last) {
        if (Entry.has(entry, Entry.CONDITION) && !conditions.hold(key, text, first, last)) {
            return false;
        }
        if (Entry.type(entry) != Mention.Type.PLACE) {
            return true;
        }
        return !insideAnother(last)
                && !places.afterTitle(first)
                && (!Entry.has(entry, Entry.CONTEXT) || places.speakOfPlace(first, last, lastPlace));
    }

    /** Whether a longer name of another kind holds this place: "Essen auf Rädern". */
    private boolean insideAnother(int last) {
        for (int type = 0; type < TYPES; type++) {
            if (type != Mention.Type.PLACE.ordinal() && (takenTo[type] > last || bestLast[type] > last)) {
                return true;
            }
        }
        return false;
    }

    private void add(int entry, int from, int last) {
        Mention.Type type = Entry.type(entry);
        int to = type == Mention.Type.OCCUPATION ? GenderMarks.after(text, last) : last;
        if (type == Mention.Type.PLACE) {
            to = closing(from, last);
            lastPlace = to;
        }
        takenTo[type.ordinal()] = to + 1;
        found.add(new Mention(type, Entry.concept(entry), from, to, Entry.has(entry, Entry.VAGUE)));
    }

    /** A place in the form "Frankfurt (Oder)" ends after the bracket. */
    private int closing(int from, int last) {
        if (last + 1 < text.size() && text.isSymbol(last + 1, ')')) {
            for (int token = from; token < last; token++) {
                if (text.isSymbol(token, '(')) {
                    return last + 1;
                }
            }
        }
        return last;
    }
}
