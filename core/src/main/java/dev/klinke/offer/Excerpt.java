package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.letter.Zone;
import dev.klinke.letter.Zones;
import dev.klinke.message.Part;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import dev.klinke.vocabulary.Mention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a letter that readers read from, with its figures and wordings found once for all of them.
 *
 * <p>What the sender writes himself counts first, then the subject, then what he quotes (a reminder quotes the offer it
 * reminds of), then what is attached.
 */
final class Excerpt {
    /** More wordings of a topic, or places, than an honest letter has; the rest does not take part. */
    private static final int MOST = 300;

    /** More tokens than an honest sentence has on either side of a word. */
    private static final int LONGEST = 80;

    private static final WordSet CLAUSE_ENDS = WordSet.of(", ; : ( ) • · | – ✔ ✅ ● ▪ ► → *");
    private static final WordSet NEGATIONS =
            WordSet.of("kein keine keinen keinem keiner keinerlei keins nicht nie niemals ohne weder statt anstatt"
                    + " anstelle no not non never without neither nor isn aren don doesn won cannot can't");

    private final Letter letter;
    private final Part part;
    private final Text text;
    private final IntPredicate counts;
    private final List<Figure> figures;
    private final Map<Topic, List<Wording>> wordings = new EnumMap<>(Topic.class);

    private Excerpt(Letter letter, Part part, IntPredicate counts) {
        this.letter = letter;
        this.part = part;
        this.counts = counts;
        text = letter.text(part);
        figures = Figures.in(text, counts);
        for (Wording wording : Wordings.in(text, counts)) {
            List<Wording> ofTopic = wordings.computeIfAbsent(wording.topic(), topic -> new ArrayList<>());
            if (ofTopic.size() < MOST) {
                ofTopic.add(wording);
            }
        }
    }

    /** The excerpts of a letter, in the order in which they are believed. */
    static List<Excerpt> of(Letter letter) {
        Zones zones = letter.zones();
        var excerpts = new ArrayList<Excerpt>(4);
        excerpts.add(new Excerpt(letter, Part.BODY, zones::own));
        excerpts.add(new Excerpt(letter, Part.SUBJECT, token -> true));
        if (hasQuote(letter)) {
            excerpts.add(new Excerpt(letter, Part.BODY, token -> zones.of(token) == Zone.QUOTE));
        }
        if (letter.text(Part.ATTACHMENT).size() > 0) {
            excerpts.add(new Excerpt(letter, Part.ATTACHMENT, token -> true));
        }
        return excerpts;
    }

    private static boolean hasQuote(Letter letter) {
        for (int token = 0; token < letter.body().size(); token++) {
            if (letter.zones().of(token) == Zone.QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** What the first excerpt that states anything states; null if none does. */
    static <T> @Nullable T first(List<Excerpt> excerpts, Function<Excerpt, @Nullable T> reader) {
        for (Excerpt excerpt : excerpts) {
            T found = reader.apply(excerpt);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    Letter letter() {
        return letter;
    }

    Part part() {
        return part;
    }

    Text text() {
        return text;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Wording> wordings(Topic topic) {
        return wordings.getOrDefault(topic, List.of());
    }

    /** The names of the tables in this excerpt. */
    List<Mention> mentions(Mention.Type type) {
        var mentions = new ArrayList<Mention>();
        for (Mention mention : letter.mentions(part)) {
            if (mention.type() == type && counts.test(mention.first()) && mentions.size() < MOST) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /** Whether a name of the tables covers the token: a skill, an occupation, an industry. */
    boolean isNamed(int token) {
        return letter.mentions(part).stream().anyMatch(mention -> mention.first() <= token && token <= mention.last());
    }

    /** Whether the token belongs to this excerpt. */
    boolean counts(int token) {
        return token >= 0 && token < text.size() && counts.test(token);
    }

    <T> Found<T> found(T value, int first, int last) {
        return new Found<>(value, letter.span(part, first, last));
    }

    /** Whether two tokens stand in one sentence of this excerpt. */
    boolean together(int token, int other) {
        return counts(token) && counts(other) && text.sentence(token) == text.sentence(other);
    }

    /** The first token of the clause: what follows the nearest comma, colon, bracket or bullet before the token. */
    int clauseStart(int token) {
        int at = token;
        while (at > 0 && token - at < LONGEST && together(at - 1, token) && !endsClause(at - 1)) {
            at--;
        }
        return at;
    }

    /** The first token of the sentence, looked for in the usual length of one. */
    int sentenceStart(int token) {
        int at = token;
        while (at > 0 && token - at < LONGEST && together(at - 1, token)) {
            at--;
        }
        return at;
    }

    /** One past the last token of the sentence, looked for in the usual length of one. */
    int sentenceEnd(int token) {
        int at = token + 1;
        while (at < text.size() && at - token < LONGEST && together(at, token)) {
            at++;
        }
        return at;
    }

    /** One past the last token of the clause. */
    int clauseEnd(int token) {
        int at = token + 1;
        while (at < text.size() && at - token < LONGEST && together(at, token) && !endsClause(at)) {
            at++;
        }
        return at;
    }

    /** Whether a comma or the like stands between two tokens, or a sentence ends there. */
    boolean apart(int token, int other) {
        return Math.max(token, other) >= clauseEnd(Math.min(token, other));
    }

    /** Whether the token ends a clause; a comma or full stop inside a number does not. */
    boolean endsClause(int token) {
        if (!CLAUSE_ENDS.contains(text, token)) {
            return text.isSymbol(token, '-') && !text.gluedToPrevious(token) && !gluedToNext(token);
        }
        return !(text.gluedToPrevious(token) && gluedToNext(token) && isDigit(text.start(token) - 1));
    }

    private boolean gluedToNext(int token) {
        return token + 1 < text.size() && text.gluedToPrevious(token + 1);
    }

    private boolean isDigit(int offset) {
        return offset >= 0 && Character.isDigit(text.raw().charAt(offset));
    }

    /** Whether a word of denial stands shortly before the token, in its clause. */
    boolean deniedBefore(int token, int reach) {
        int from = Math.max(clauseStart(token), token - reach);
        for (int at = token - 1; at >= from; at--) {
            if (NEGATIONS.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of denial stands shortly after the token, in its clause: "Homeoffice ist leider nicht möglich". */
    boolean deniedAfter(int token, int reach) {
        int to = Math.min(clauseEnd(token), token + 1 + reach);
        for (int at = token + 1; at < to; at++) {
            if (NEGATIONS.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token belongs to this excerpt and is one of the words. */
    boolean is(WordSet words, int token) {
        return counts(token) && words.contains(text, token);
    }

    /** Whether one of the words stands among the tokens, {@code to} excluded. */
    boolean any(WordSet words, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(text.size(), to); at++) {
            if (words.contains(text, at)) {
                return true;
            }
        }
        return false;
    }
}
