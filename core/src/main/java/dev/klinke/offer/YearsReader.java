package dev.klinke.offer;

import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the years of experience asked for, of a range the lower end. "Mehrjährige" tells no number. The age of a company
 * or a person, the length of a contract and the recipient's own past are something else.
 */
final class YearsReader {
    private static final int MOST = 25;
    private static final int REACH = 4;
    private static final Set<String> STUCK = Set.of("y", "yr", "yrs", "j", "jahre", "years");
    private static final WordSet YEARS = WordSet.of(
            "jahr jahre jahren years year yrs yr yoe j jaehrige jaehriger jaehrigen jaehriges jahresberufserfahrung");
    private static final WordSet BETWEEN = WordSet.of(
            "+ - oder mehr or more plus volle vollen full gute guten good so odd bis to berufs verifiable solid");
    private static final WordSet OF_THE_READER =
            WordSet.of("ihr ihre ihren ihrem ihrer dein deine deinen deiner deinem your");
    private static final WordSet PAST =
            WordSet.of("waren warst hatten gearbeitet geleitet gefuehrt spent been worked were was led"
                    + " managed ran served bist sind kennen");
    private static final WordSet SPANNING = WordSet.of(
            "seit since for fuer vor in nach letzten vergangenen naechsten kommenden last"
                    + " past next every alle jede jeden over ueber within binnen innerhalb ago of auf um bis until until's her");

    /** The years of a letter; null if none are asked for. */
    @Nullable
    Found<Integer> read(List<Excerpt> excerpts) {
        return Excerpt.first(excerpts, YearsReader::read);
    }

    private static @Nullable Found<Integer> read(Excerpt excerpt) {
        for (Figure figure : excerpt.figures()) {
            int unit = unit(excerpt, figure);
            boolean few = figure.low() <= MOST
                    && figure.low() >= 1
                    && figure.currency().isEmpty()
                    && !figure.scaled();
            if (unit >= 0 && few && isAsked(excerpt, figure, unit)) {
                return excerpt.found((int) figure.low(), figure.first(), unit);
            }
        }
        return null;
    }

    /** The token that says "years", or -1. */
    private static int unit(Excerpt excerpt, Figure figure) {
        if (STUCK.contains(figure.unit())) {
            return figure.last();
        }
        int at = figure.last() + 1;
        while (excerpt.is(BETWEEN, at)) {
            at++;
        }
        return excerpt.is(YEARS, at) ? at : -1;
    }

    private static boolean isAsked(Excerpt excerpt, Figure figure, int unit) {
        if (isOfTheReader(excerpt, figure, unit)) {
            return false;
        }
        boolean asked = false;
        boolean other = false;
        for (Wording wording : excerpt.wordings(Topic.YEARS)) {
            if (!excerpt.together(wording.first(), figure.first())) {
                continue;
            }
            int before = figure.first() - wording.last();
            int after = wording.first() - unit;
            if (wording.meaning().equals("other")) {
                boolean close = (before > 0 && before <= REACH) || (after > 0 && after <= 2);
                other |= close && !excerpt.apart(wording.first(), figure.first());
            } else {
                asked |= (before > 0 && before <= 2 * REACH)
                        || (after > 0 && after <= 2 * REACH)
                        || (after <= 0 && before <= 0);
            }
        }
        boolean span = !asked && excerpt.is(SPANNING, figure.first() - 1);
        boolean few = figure.low() <= 1 && !asked;
        return !few && ((!other && !span) || isExperience(excerpt, unit));
    }

    /** "in 5 Jahren Berufserfahrung": the word for experience right after the years settles it. */
    private static boolean isExperience(Excerpt excerpt, int unit) {
        for (Wording wording : excerpt.wordings(Topic.YEARS)) {
            if (wording.meaning().equals("experience") && wording.first() > unit && wording.first() <= unit + REACH) {
                return excerpt.together(wording.first(), unit);
            }
        }
        return false;
    }

    /** "Ihre zehn Jahre bei X", "you were five years at X". */
    private static boolean isOfTheReader(Excerpt excerpt, Figure figure, int unit) {
        boolean past = excerpt.any(PAST, excerpt.clauseStart(figure.first()), excerpt.clauseEnd(unit));
        Text text = excerpt.text();
        boolean you = false;
        for (int at = excerpt.clauseStart(figure.first()); at < figure.first(); at++) {
            you |= text.is(at, "sie") || text.is(at, "du") || text.is(at, "you");
        }
        return (past && (you || excerpt.any(OF_THE_READER, figure.first() - 3, figure.first())))
                || excerpt.is(OF_THE_READER, figure.first() - 1);
    }
}
