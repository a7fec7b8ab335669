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
    private static final WordSet YEARS = WordSet.of(
            "jahr jahre jahren jahrs years year yrs yr yoe j jaehrige jaehriger jaehrigen jahresberufserfahrung");
    private static final Set<String> STUCK = Set.of("y", "yr", "yrs", "j", "jahre", "years");
    private static final WordSet THE_READER =
            WordSet.of("ihr ihre ihren ihrem ihrer dein deine deinen deiner deinem your you've du");
    private static final WordSet PAST = WordSet.of(
            "hast haben waren warst hatten gearbeitet geleitet gefuehrt spent been worked were was led managed ran arbeiten bist sind");

    /** The years of a letter; null if none are asked for. */
    @Nullable
    Found<Integer> read(List<Excerpt> excerpts) {
        return Excerpt.first(excerpts, YearsReader::read);
    }

    private static @Nullable Found<Integer> read(Excerpt excerpt) {
        for (Figure figure : excerpt.figures()) {
            int unit = unit(excerpt, figure);
            if (unit >= 0
                    && figure.low() <= MOST
                    && figure.low() >= 1
                    && figure.currency().isEmpty()
                    && isAsked(excerpt, figure, unit)) {
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
        Text text = excerpt.text();
        int at = figure.last() + 1;
        while (excerpt.counts(at)
                && (text.isSymbol(at, '+')
                        || text.isSymbol(at, '-')
                        || text.is(at, "oder")
                        || text.is(at, "mehr")
                        || text.is(at, "or")
                        || text.is(at, "more")
                        || text.is(at, "plus")
                        || text.is(at, "volle")
                        || text.is(at, "full")
                        || text.is(at, "gute")
                        || text.is(at, "good"))) {
            at++;
        }
        return excerpt.is(YEARS, at) ? at : -1;
    }

    private static boolean isAsked(Excerpt excerpt, Figure figure, int unit) {
        int asked = 0;
        for (Wording wording : excerpt.wordings(Topic.YEARS)) {
            if (!excerpt.together(wording.first(), figure.first())) {
                continue;
            }
            boolean other = wording.meaning().equals("other");
            int before = figure.first() - wording.last();
            int after = wording.first() - unit;
            if (other
                    && (before > 0 && before <= 4 && !excerpt.apart(wording.last(), figure.first())
                            || after > 0 && after <= 2)) {
                return false;
            }
            if (!other && (before > 0 && before <= 8 || after > 0 && after <= 10 || after <= 0 && before <= 0)) {
                asked++;
            }
        }
        boolean plus = figure.last() + 1 < unit || STUCK.contains(figure.unit());
        return (asked > 0 || plus) && !isReadersPast(excerpt, figure, unit);
    }

    /** "Ihre zehn Jahre bei X", "you have spent five years at X". */
    private static boolean isReadersPast(Excerpt excerpt, Figure figure, int unit) {
        return excerpt.any(THE_READER, figure.first() - 3, figure.first())
                        && excerpt.any(PAST, excerpt.clauseStart(figure.first()), excerpt.clauseEnd(unit))
                || excerpt.any(THE_READER, figure.first() - 1, figure.first());
    }
}
