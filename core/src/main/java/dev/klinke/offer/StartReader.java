package dev.klinke.offer;

import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads when the work begins: a month, or at once. A date without a year is the next one after the message was sent.
 * "asap" counts only where it speaks of the work and not of an answer; the date of a deadline, a call or a fair is no
 * start.
 */
final class StartReader {
    private static final int REACH = 5;
    private static final WordSet ASKING = WordSet.of(
            "melden meldung melde rueckmeldung antwort antworten antworte reply respond response feedback call anruf anrufen rufen"
                    + " send senden schicken schick cv lebenslauf apply bewerben bewirb contact zurueckrufen back let know hear unterlagen profil gespraech interview interviews telefonieren chat touch");

    private final Clock clock;

    /** @param clock tells the day for messages without a date */
    StartReader(Clock clock) {
        this.clock = clock;
    }

    /** The start of a letter; null if none is told. */
    @Nullable
    Found<Start> read(List<Excerpt> excerpts, @Nullable Instant sent) {
        LocalDate day = LocalDate.ofInstant(sent == null ? clock.instant() : sent, ZoneOffset.UTC);
        return Excerpt.first(excerpts, excerpt -> read(excerpt, day));
    }

    private static @Nullable Found<Start> read(Excerpt excerpt, LocalDate sent) {
        Found<Start> dated = dated(excerpt, sent);
        for (Wording wording : excerpt.wordings(Topic.START)) {
            if (wording.meaning().equals("now") && isOfTheWork(excerpt, wording)) {
                boolean first = dated == null
                        || excerpt.text().start(wording.first()) < dated.where().from();
                return first ? excerpt.found(Start.IMMEDIATELY, wording.first(), wording.last()) : dated;
            }
        }
        return dated;
    }

    private static @Nullable Found<Start> dated(Excerpt excerpt, LocalDate sent) {
        for (int at = 0; at < excerpt.text().size(); at++) {
            if (!excerpt.counts(at)) {
                continue;
            }
            MonthNamed month = MonthNamed.at(excerpt.text(), at);
            if (month == null) {
                continue;
            }
            if (isStart(excerpt, month)) {
                YearMonth start = month.after(sent);
                if (start != null) {
                    return excerpt.found(new Start(start), month.first(), month.last());
                }
            }
            at = month.last();
        }
        return null;
    }

    /** A word of beginning stands before the date, and none of an end or an appointment in between. */
    private static boolean isStart(Excerpt excerpt, MonthNamed month) {
        boolean start = false;
        for (Wording wording : excerpt.wordings(Topic.START)) {
            int before = month.first() - wording.last();
            if (before > 0 && before <= REACH && excerpt.together(wording.first(), month.first())) {
                start = wording.meaning().equals("cue")
                        || start && !wording.meaning().equals("other");
            } else if (before < 0
                    && wording.first() - month.last() <= 3
                    && wording.first() > month.last()
                    && wording.meaning().equals("cue")
                    && !start) {
                start = excerpt.together(wording.first(), month.first())
                        && wording.last() - wording.first() >= 0
                        && excerpt.text().is(wording.first(), "start");
            }
        }
        return start && !isAppointment(excerpt, month);
    }

    private static boolean isAppointment(Excerpt excerpt, MonthNamed month) {
        Text text = excerpt.text();
        for (Wording wording : excerpt.wordings(Topic.START)) {
            if (wording.meaning().equals("other")
                    && excerpt.together(wording.first(), month.first())
                    && !excerpt.apart(
                            Math.min(wording.last(), month.first()), Math.max(wording.first(), month.last()))) {
                boolean range = wording.first() > month.last()
                        && (text.is(wording.first(), "bis") || text.is(wording.first(), "until"));
                if (!range) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfTheWork(Excerpt excerpt, Wording now) {
        int from = excerpt.clauseStart(now.first());
        int to = excerpt.clauseEnd(now.last());
        return !excerpt.any(ASKING, from, to) && !excerpt.deniedBefore(now.first(), 2);
    }
}
