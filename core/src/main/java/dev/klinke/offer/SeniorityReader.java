package dev.klinke.offer;

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
    private static final WordSet OF_OTHERS = WordSet.of(
            "unser unsere unserem unseren unserer unseres ihr ihre ihrem ihren ihrer dein deine deinem deinen mein meine meinem our your my the his her their"
                    + " an dem der des den vom beim dessen deren eines from to by with mit and und fuer for");
    private static final WordSet REPORTING = WordSet.of(
            "berichten berichtest berichtet berichtslinie rapportieren report reports reporting reporter unterstuetzen unterstuetzt unterstuetzung support supporting assist assisting assistenz"
                    + " assistant zuarbeit entlastung entlasten zusammenarbeit collaborate colleagues kollegen team-mates mentor mentoring ersetzen nachfolger abstimmung gespraech call vorgesetzte vorgesetzter chef chefin wechselt geht verlaesst");
    private static final WordSet NOT = WordSet.of("kein keine keinen nicht no not statt without ohne");

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
        int from = Math.max(excerpt.text().sentenceStart(wording.first()), wording.first() - REACH);
        if (excerpt.any(NOT, wording.first() - 2, wording.first()) || excerpt.any(REPORTING, from, wording.first())) {
            return false;
        }
        return !excerpt.any(OF_OTHERS, wording.first() - 1, wording.first()) && !introducesSender(excerpt, wording);
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
