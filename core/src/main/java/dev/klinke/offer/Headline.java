package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import dev.klinke.text.Text;
import dev.klinke.vocabulary.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The line under a sender's name, taken apart: "HR Lead, Brightwell Diagnostics" is a title and the company it is held
 * at; "Recruiter | Office & Finance" is a title and a field, and no company.
 */
final class Headline {
    private static final Phrases TABLE = Phrases.beside(Headline.class, "headlines.txt");
    private static final double AFTER_AT = 4;
    private static final double AFTER_COMMA = 3;
    private static final double SEGMENT = 1.5;
    private static final double LEGAL_FORM = 2;

    private final Passage passage;
    private final Text text;
    private final Marks marks;
    private @Nullable Company company;

    private Headline(Passage passage) {
        this.passage = passage;
        text = passage.text();
        marks = new Marks(TABLE, text);
        readSegments();
    }

    static Headline of(Letter letter) {
        return new Headline(Passage.of(letter, Part.HEADLINE));
    }

    /** Which words of a text are titles rather than names. */
    static Marks titles(Text text) {
        return new Marks(TABLE, text);
    }

    /** Whether it is sure that the sender works for the company: "CTO at X", "CTO, X". */
    boolean sure() {
        return company != null && company.weight() >= AFTER_COMMA;
    }

    /** The company the headline names, or null; its weight tells how surely. */
    @Nullable
    Company company() {
        return company;
    }

    private void readSegments() {
        boolean titleBefore = false;
        char separator = '|';
        int from = 0;
        while (from < text.size()) {
            int to = from;
            while (to < text.size() && !separates(to)) {
                to++;
            }
            if (to > from) {
                readSegment(from, to, titleBefore, separator);
                titleBefore = titleBefore || anyTitle(from, to);
            }
            if (to < text.size()) {
                separator = text.word(to).charAt(0);
            }
            from = to + 1;
        }
    }

    private void readSegment(int from, int to, boolean titleBefore, char separator) {
        for (int i = from; i < to; i++) {
            if (text.isSymbol(i, '@') || text.is(i, "at") || text.is(i, "bei") || text.is(i, "beim")) {
                suggestAny(skipArticle(i + 1, to), to);
                return;
            }
        }
        boolean endsLikeFirm = titleBefore && separator == ',' && to - from > 1 && !anyTitle(from, to - 1);
        if (endsLikeFirm || !anyTitle(from, to)) {
            suggestName(from, to, titleBefore && separator == ',' ? AFTER_COMMA : SEGMENT);
            return;
        }
        int name = from;
        while (name < to && isTitle(name)) {
            name++;
        }
        if (name > from && name < to && !marks.on("field", name) && !anyTitle(name, to)) {
            suggestName(name, to, SEGMENT);
        }
    }

    /** After "at" a name may be written small: "Co-founder at mittwochs". */
    private void suggestAny(int from, int to) {
        int end = NamePhrase.end(text, from, to);
        suggest(from, end > from ? end : to, AFTER_AT);
    }

    private void suggestName(int from, int to, double weight) {
        suggest(from, NamePhrase.end(text, from, to), weight);
    }

    private void suggest(int from, int end, double atLeast) {
        double weight = atLeast + (NamePhrase.hasForm(text, from, end) ? LEGAL_FORM : 0);
        if (end <= from || mostlyFields(from, end) || isPlace(from, end)) {
            return;
        }
        if (company == null || company.weight() < weight) {
            company = Company.of(passage.found(text.written(from, end - 1), from, end - 1), weight);
        }
    }

    private int skipArticle(int from, int to) {
        return from < to && (text.is(from, "der") || text.is(from, "dem") || text.is(from, "the")) ? from + 1 : from;
    }

    private boolean separates(int token) {
        if (text.isSymbol(token, '-')) {
            return !text.gluedToPrevious(token) || token + 1 == text.size() || !text.gluedToPrevious(token + 1);
        }
        return text.isSymbol(token, '|')
                || text.isSymbol(token, ',')
                || text.isSymbol(token, '·')
                || text.isSymbol(token, '•')
                || text.isSymbol(token, ';')
                || text.isSymbol(token, '(')
                || text.isSymbol(token, ':')
                || text.isSymbol(token, '/');
    }

    private boolean anyTitle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTitle(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitle(int token) {
        return marks.on("title", token)
                || text.endsWith(token, "leiter")
                || text.endsWith(token, "leiterin")
                || text.endsWith(token, "leitung")
                || passage.mention(Mention.Type.OCCUPATION, token) != null;
    }

    /** Whether these are fields of work rather than a name: "Life Sciences CH". */
    private boolean mostlyFields(int from, int to) {
        int words = 0;
        int fields = 0;
        for (int i = from; i < to; i++) {
            words += text.shape(i).isWord() ? 1 : 0;
            fields += marks.on("field", i) || passage.mention(Mention.Type.SKILL, i) != null ? 1 : 0;
        }
        return 2 * fields > words || marks.on("field", from);
    }

    private boolean isPlace(int from, int to) {
        Mention place = passage.mention(Mention.Type.PLACE, from);
        return place != null && place.last() >= to - 1;
    }
}
