package dev.klinke.offer;

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
    private static final int ALONE = 3;
    private static final WordSet UNTIL = WordSet.of("bis until till by before vor");
    private static final WordSet STARTS_BY =
            WordSet.of("eintritt start beginn besetzen starten join begin anfangen in");
    private static final WordSet STARTING = WordSet.of("start beginn eintritt starttermin einstieg");
    private static final WordSet BEGINNING =
            WordSet.of("start starten startet starting starts beginn beginnen eintritt einstieg antritt"
                    + " verfuegbar available join joining los losgehen anfangen anfang frei besetzen besetzung gesucht suchen suche sucht"
                    + " such brauchen brauche braucht benoetigen benoetigt needed need needs required role position stelle contract projekt einsatz"
                    + " zeitpunkt termin wann ab");
    private static final WordSet PAST =
            WordSet.of("war waren hatte hatten seit letzten vergangenen letztes last since ago was were met"
                    + " saw gesehen getroffen gesprochen gehalten gelesen gehoert kontakt wrote spoke heard left ihr ihren dein deinen your"
                    + " gegruendet founded");
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
        Found<Start> announced = dated(excerpt, sent, true);
        Found<Start> now = now(excerpt);
        if (announced != null && now != null) {
            return now.where().from() < announced.where().from() ? now : announced;
        }
        if (announced != null || now != null) {
            return announced == null ? now : announced;
        }
        return dated(excerpt, sent, false);
    }

    private static @Nullable Found<Start> now(Excerpt excerpt) {
        for (Wording wording : excerpt.wordings(Topic.START)) {
            boolean now = wording.meaning().equals("now")
                    || (wording.meaning().equals("soon") && isOfTheWork(excerpt, wording));
            if (now && !isRequest(excerpt, wording) && !excerpt.deniedBefore(wording.first(), 2)) {
                return excerpt.found(Start.IMMEDIATELY, wording.first(), wording.last());
            }
        }
        return null;
    }

    /** Please answer asap. */
    private static boolean isRequest(Excerpt excerpt, Wording now) {
        return excerpt.any(ASKING, excerpt.clauseStart(now.first()), excerpt.clauseEnd(now.last()));
    }

    /** A bare "sofort" or "asap" speaks of the work where it stands alone or beside a word of beginning. */
    private static boolean isOfTheWork(Excerpt excerpt, Wording soon) {
        int from = excerpt.clauseStart(soon.first());
        int to = excerpt.clauseEnd(soon.last());
        return to - from <= ALONE || excerpt.any(BEGINNING, from, to) || excerpt.any(BEGINNING, from - 2, from);
    }

    /** The first date that is announced as a beginning, or else the first that is nothing else. */
    private static @Nullable Found<Start> dated(Excerpt excerpt, LocalDate sent, boolean announced) {
        for (int at = 0; at < excerpt.text().size(); at++) {
            MonthNamed month = excerpt.counts(at) ? MonthNamed.at(excerpt.text(), at) : null;
            if (month == null) {
                continue;
            }
            YearMonth start = month.after(sent);
            if (start != null
                    && isAnnounced(excerpt, month) == announced
                    && !isSomethingElse(excerpt, month, announced)) {
                return excerpt.found(new Start(start), month.first(), month.last());
            }
            at = month.last();
        }
        return null;
    }

    /** A word of beginning stands shortly before the date, and none of an end in between. */
    private static boolean isAnnounced(Excerpt excerpt, MonthNamed month) {
        boolean announced = false;
        for (Wording wording : excerpt.wordings(Topic.START)) {
            int before = month.first() - wording.last();
            if (before > 0 && before <= REACH && excerpt.together(wording.first(), month.first())) {
                announced = wording.meaning().equals("cue")
                        || (announced && !wording.meaning().equals("end"));
            }
        }
        int after = month.last() + 1;
        return announced || excerpt.is(STARTING, after);
    }

    /** The date of a deadline, an appointment, something in the past or an end. */
    private static boolean isSomethingElse(Excerpt excerpt, MonthNamed month, boolean announced) {
        int from = excerpt.clauseStart(month.first());
        int to = excerpt.clauseEnd(month.last());
        if (excerpt.is(UNTIL, month.first() - 1) || excerpt.is(UNTIL, month.first() - 2)) {
            return !announced || !excerpt.any(STARTS_BY, from, month.first());
        }
        if (!announced && excerpt.any(PAST, from, to)) {
            return true;
        }
        for (Wording wording : excerpt.wordings(Topic.START)) {
            if (wording.meaning().equals("other") && wording.first() >= from && wording.first() < to) {
                return true;
            }
        }
        return false;
    }
}
