package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads what shows a mailing to many: merge fields left open, then worn-out openings. */
final class CampaignReader {
    private static final Phrases TABLE = Phrases.beside(CampaignReader.class, "campaign.txt");
    private static final int LONGEST_FIELD = 4;

    /** The words that show it, or null. */
    @Nullable
    Found<String> read(Letter letter) {
        Passage subject = Passage.of(letter, Part.SUBJECT);
        Passage body = Passage.of(letter, Part.BODY);
        for (Passage passage : new Passage[] {subject, body}) {
            Found<String> field = openField(passage);
            if (field != null) {
                return field;
            }
        }
        PhraseHits.Hit worn = new PhraseHits(TABLE, body).first("worn");
        return worn == null
                ? null
                : body.found(body.text().written(worn.first(), worn.last()), worn.first(), worn.last());
    }

    /** "%FIRSTNAME%", "[Name]", "{{first_name}}", "<<ANREDE>>". */
    private static @Nullable Found<String> openField(Passage passage) {
        Text text = passage.text();
        for (int i = 0; i + 2 < text.size(); i++) {
            char opening = text.shape(i) == Shape.SYMBOL ? text.written(i).charAt(0) : ' ';
            int name = opening == ' ' ? -1 : skip(text, i, opening);
            if (name > i
                    && passage.own(i)
                    && name < text.size()
                    && text.shape(name).isWord()
                    && text.gluedToPrevious(name)) {
                int end = close(text, name, closing(opening));
                if (end > name && isField(text, name, opening, name - i)) {
                    return passage.quoted(i, end);
                }
            }
        }
        return null;
    }

    private static int skip(Text text, int from, char symbol) {
        if (closing(symbol) == ' ') {
            return -1;
        }
        int at = from;
        while (at < text.size() && text.isSymbol(at, symbol)) {
            at++;
        }
        return at;
    }

    private static int close(Text text, int from, char closing) {
        for (int i = from; i < Math.min(text.size(), from + LONGEST_FIELD); i++) {
            if (text.isSymbol(i, closing)) {
                return i;
            }
        }
        return -1;
    }

    /** Brackets alone may hold anything; a field in single brackets is named like one. */
    private static boolean isField(Text text, int name, char opening, int depth) {
        boolean merges = text.begins(name, "name")
                || text.begins(name, "vorname")
                || text.begins(name, "nachname")
                || text.begins(name, "first")
                || text.begins(name, "last")
                || text.begins(name, "anrede")
                || text.begins(name, "firma")
                || text.begins(name, "company")
                || text.begins(name, "candidate")
                || text.begins(name, "title")
                || text.begins(name, "position")
                || text.begins(name, "job")
                || text.begins(name, "skill")
                || text.begins(name, "city")
                || text.begins(name, "stadt")
                || text.begins(name, "ort");
        return merges || (depth > 1 && opening != '*') || (opening == '%' && text.shape(name) == Shape.UPPER);
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '[' -> ']';
            case '{' -> '}';
            case '<' -> '>';
            case '%' -> '%';
            case '$' -> '$';
            case '#' -> '#';
            default -> ' ';
        };
    }
}
