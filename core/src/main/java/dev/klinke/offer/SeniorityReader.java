package dev.klinke.offer;

import dev.klinke.message.Part;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the level that is named for the offered role. The level of the sender, of the team, or of the person one would
 * report to or support is not the role's.
 */
final class SeniorityReader {
    private static final int REACH = 5;
    private static final int SHORT = 9;
    private static final WordSet OF_OTHERS = WordSet.of(
            "unser unsere unserem unseren unserer unseres ihr ihre ihrem ihren ihrer dein deine"
                    + " deinen deinem mein meine meinem our your my the his dem des den vom beim dessen deren from and und der");
    private static final WordSet REPORTING = WordSet.of(
            "berichten berichtest berichtet berichtslinie rapportieren report reports"
                    + " reporting unterstuetzen unterstuetzt unterstuetzung support supporting assist assisting assistenz assistant zuarbeit"
                    + " entlastung entlasten zusammenarbeit collaborate colleagues kollegen mentor mentoring ersetzen nachfolger"
                    + " abstimmung gespraech vorgesetzte vorgesetzter chef chefin kuenftiger future your former ehemalige");
    private static final WordSet NOT = WordSet.of("kein keine keinen nicht no not statt without ohne");
    private static final WordSet HIRING =
            WordSet.of("suchen suche sucht such gesucht stelle position vakanz rolle als besetzen besetzt besetze"
                    + " verstaerkung brauchen brauche braucht benoetigt frei m w d mit ab % € £ $ k brutto vollzeit teilzeit unbefristet hybrid"
                    + " remote onsite looking seeking hiring hire role need needs permanent contract full time perm salary as experience"
                    + " jahre years start for geht um freiberuflich freelance projekt in fuer");

    /** The level of a letter; null if none is named. */
    @Nullable
    Found<Level> read(List<Excerpt> excerpts) {
        return Excerpt.first(excerpts, SeniorityReader::read);
    }

    private static @Nullable Found<Level> read(Excerpt excerpt) {
        for (Wording wording : excerpt.wordings(Topic.SENIORITY)) {
            if (!wording.meaning().equals("none") && isOfTheRole(excerpt, wording)) {
                Level level = Level.valueOf(wording.meaning().toUpperCase(Locale.ROOT));
                return excerpt.found(level, wording.first(), wording.last());
            }
        }
        return null;
    }

    private static boolean isOfTheRole(Excerpt excerpt, Wording wording) {
        int from = Math.max(excerpt.sentenceStart(wording.first()), wording.first() - REACH);
        if (excerpt.any(NOT, wording.first() - 2, wording.first()) || excerpt.any(REPORTING, from, wording.first())) {
            return false;
        }
        return !isVerb(excerpt, wording)
                && !isSignedWith(excerpt, wording)
                && !introducesSender(excerpt, wording)
                && !excerpt.any(OF_OTHERS, wording.first() - 1, wording.first());
    }

    /** "We lead the market". */
    private static boolean isVerb(Excerpt excerpt, Wording wording) {
        return excerpt.text().is(wording.first(), "lead") && excerpt.text().shape(wording.first()) == Shape.LOWER;
    }

    /** "Nadja Fankhauser, Leiterin Personal": a short line without a word of hiring, late in the text. */
    private static boolean isSignedWith(Excerpt excerpt, Wording wording) {
        int from = excerpt.sentenceStart(wording.first());
        int to = excerpt.sentenceEnd(wording.first());
        boolean late = excerpt.part() == Part.BODY && from * 2 > excerpt.text().size();
        return late && to - from <= SHORT && !excerpt.any(HIRING, from, to);
    }

    /** "ich bin Senior Consultant bei", "I'm a lead recruiter at". */
    private static boolean introducesSender(Excerpt excerpt, Wording wording) {
        Text text = excerpt.text();
        for (int at = Math.max(0, wording.first() - 4); at < wording.first(); at++) {
            if (text.is(at, "bin") || (at > 0 && text.is(at, "am") && text.is(at - 1, "i"))) {
                return true;
            }
        }
        return false;
    }
}
