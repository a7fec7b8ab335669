package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a concrete detail of this very person: their talk, what they built, who told of them, what they once said. A
 * row of keywords from a profile and flattery are none.
 */
final class PersonalReader {
    private static final Phrases TABLE = Phrases.beside(PersonalReader.class, "personal.txt");
    private static final WordSet RECIPIENT = WordSet.of("sie du");
    private static final WordSet HAVE = WordSet.of("haben hast hatten hattest");
    private static final WordSet REQUIRED = WordSet.of("abgeschlossen abgeschlossene gesammelt erworben");
    private static final double WORK = 2;
    private static final double KNOWN = 2;
    private static final double SEEN = 1.6;
    private static final double DID = 1.2;
    private static final double DEED = 1.8;
    private static final double WISH = 1.4;
    private static final double SAYS = 0.4;
    private static final double QUOTED = 1.6;
    private static final double DETAIL = 0.8;
    private static final double ENOUGH = 2;
    /** How many words after "your" may tell that it is only the profile. */
    private static final int PLAIN_WITHIN = 3;

    private static final int PRAISED_WITHIN = 9;

    /** The sentence with the detail, or null. */
    @Nullable
    Found<String> read(Letter letter) {
        Found<String> inBody = read(Passage.of(letter, Part.BODY));
        return inBody != null ? inBody : read(Passage.of(letter, Part.SUBJECT));
    }

    private static @Nullable Found<String> read(Passage passage) {
        Text text = passage.text();
        Marks marks = new Marks(TABLE, text);
        int best = -1;
        double most = 0;
        for (PhraseHits.Hit hit : new PhraseHits(TABLE, passage).all()) {
            double weight = weigh(text, marks, hit);
            if (weight >= ENOUGH && weight > most) {
                most = weight;
                best = hit.first();
            }
        }
        for (int i = 0; best < 0 && i + 1 < text.size(); i++) {
            if (passage.own(i) && pastDeed(text, i)) {
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        int first = text.sentenceStart(best);
        int last = text.sentenceEnd(best) - 1;
        return passage.quoted(first, last);
    }

    private static double weigh(Text text, Marks marks, PhraseHits.Hit hit) {
        int details = details(text, hit);
        return switch (hit.name()) {
            case "work" -> WORK;
            case "known" -> KNOWN;
            case "seen" -> onlyProfile(text, marks, hit.last() + 1) ? 0 : SEEN + DETAIL * details;
            case "deed" -> DEED + DETAIL * details;
            case "theirs" ->
                onlyProfile(text, marks, hit.last() + 1) || !praised(text, marks, hit.last() + 2) ? 0 : WORK;
            case "did" -> DID + DETAIL * details;
            case "wish" -> WISH + DETAIL * details;
            case "says" -> SAYS + (quotes(text, hit) ? QUOTED : 0);
            default -> 0;
        };
    }

    private static boolean onlyProfile(Text text, Marks marks, int from) {
        for (int i = from; i < Math.min(text.size(), from + PLAIN_WITHIN); i++) {
            if (marks.on("plain", i)) {
                return true;
            }
        }
        return from >= text.size() || text.sentence(from) != text.sentence(from - 1);
    }

    /** Whether a verb follows within the clause that says what it did: "... was spot on". */
    private static boolean praised(Text text, Marks marks, int from) {
        for (int i = from; i < Math.min(text.size(), from + PRAISED_WITHIN); i++) {
            if (text.sentence(i) != text.sentence(from) || text.isSymbol(i, ',') || text.isSymbol(i, ';')) {
                return false;
            }
            if (marks.on("praise", i)) {
                return true;
            }
        }
        return false;
    }

    /** How many concrete things the sentence names after the cue: names, figures, quotations. */
    private static int details(Text text, PhraseHits.Hit hit) {
        int details = 0;
        int end = text.sentenceEnd(hit.first());
        for (int i = hit.last() + 1; i < end; i++) {
            Shape shape = text.shape(i);
            boolean name = shape == Shape.UPPER || shape == Shape.MIXED || shape == Shape.CAPITALISED;
            details += name || shape == Shape.NUMBER || text.isSymbol(i, '"') ? 1 : 0;
        }
        return Math.min(2, details);
    }

    private static boolean quotes(Text text, PhraseHits.Hit hit) {
        for (int i = hit.last() + 1; i < text.sentenceEnd(hit.first()); i++) {
            if (text.isSymbol(i, '"') || text.isSymbol(i, '„') || text.isSymbol(i, '“') || text.isSymbol(i, '«')) {
                return true;
            }
        }
        return false;
    }

    /** "Sie haben auf dem Podium in Winterthur erzählt": said of what was, and not of a degree that is asked for. */
    private static boolean pastDeed(Text text, int subject) {
        boolean pair = (RECIPIENT.contains(text, subject) && HAVE.contains(text, subject + 1))
                || (HAVE.contains(text, subject) && RECIPIENT.contains(text, subject + 1));
        if (!pair || text.sentence(subject) != text.sentence(subject + 1)) {
            return false;
        }
        for (int i = subject + 2; i < text.size() && text.sentence(i) == text.sentence(subject); i++) {
            boolean clauseEnds = i + 1 == text.size()
                    || text.sentence(i + 1) != text.sentence(i)
                    || text.shape(i + 1) == Shape.SYMBOL;
            if (clauseEnds && participle(text, i)) {
                return !REQUIRED.contains(text, i);
            }
        }
        return false;
    }

    private static boolean participle(Text text, int token) {
        if (text.shape(token) != Shape.LOWER || !(text.endsWith(token, "t") || text.endsWith(token, "en"))) {
            return false;
        }
        String word = text.word(token);
        return word.length() > 5
                && (word.startsWith("ge")
                        || word.indexOf("ge", 2) > 0
                        || word.endsWith("iert")
                        || word.startsWith("er")
                        || word.startsWith("be"));
    }
}
