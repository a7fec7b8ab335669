package dev.klinke.offer;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the workload in per cent of full time: "Vollzeit", 80–100 %, 30 Stunden, 24 of 40 hours, four days a week, 0.6
 * FTE. The first that is told counts, of a range its upper end. Hours are taken of the full week named beside them, else
 * of the usual one of the country. Part time without a figure tells nothing; remote, travel and bonus shares are no
 * workload.
 */
final class WorkloadReader {
    private static final double MIN_HOURS = 4;
    private static final double MAX_HOURS = 50;
    private static final double WITHOUT_WEEK = 15;
    private static final Set<String> HOUR_UNITS = Set.of("h", "std", "hrs", "hr", "stunden");

    private static final WordSet HOURS =
            WordSet.of("stunden std h hours hrs wochenstunden wochenstd hour stundenwoche stundenstelle wstd hr");
    private static final WordSet WEEKLY = WordSet.of("wochenstunden wochenstd stundenwoche stundenstelle wstd");
    private static final WordSet WEEK = WordSet.of("woche week wk weekly woechentlich wochenstunden pw");
    private static final WordSet OF = WordSet.of("von of / out");
    private static final WordSet DAYS = WordSet.of("tag tage tagen day days");
    private static final WordSet MORE = WordSet.of("mehr more aufwaerts upwards");
    private static final WordSet OR = WordSet.of("oder or bis to up");
    private static final WordSet NO_WORKLOAD =
            WordSet.of("support service rufbereitschaft erreichbar hotline notdienst innerhalb"
                    + " binnen within antwort entfernt fahrt weiterbildung training schulung kurs notice reply respond response away"
                    + " drive shift shifts innert reaktionszeit frist probearbeit zu monat month folge material tape schnitt"
                    + " insgesamt total umsonst auftrag audio abgabe deadline davon hamsterrad made");
    private static final WordSet WHOLE = WordSet.of("basis vollzeit full volle voll ganze");
    private static final WordSet PRESENT = WordSet.of("beim bei am im in at on at the kunden client zuhause");
    private static final WordSet SHARE_UNITS = WordSet.of("fte vzae vollzeitaequivalent wte");
    private static final WordSet SHARE_LABELS = WordSet.of("stellenanteil stellenumfang fte vzae wte");

    /**
     * The workload of a letter, 1..100; null if none is told.
     *
     * @param country where the work is, see {@link Country}
     */
    @Nullable
    Found<Integer> read(List<Excerpt> excerpts, String country) {
        double week = country.equals("AT") ? 38.5 : country.equals("CH") ? 42 : 40;
        return Excerpt.first(excerpts, excerpt -> new Search(excerpt, week).workload());
    }

    /** The search through one excerpt; the week in hours. */
    private record Search(Excerpt excerpt, double week) {

        @Nullable
        Found<Integer> workload() {
            Found<Integer> first = earlier(counted(), worded("full", 100));
            if (first != null) {
                return first;
            }
            Found<Integer> half = worded("half", 50);
            Found<Integer> days = half == null ? days() : half;
            return days == null ? worded("base", 100) : days;
        }

        private static @Nullable Found<Integer> earlier(@Nullable Found<Integer> one, @Nullable Found<Integer> other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.where().from() < other.where().from() ? one : other;
        }

        private @Nullable Found<Integer> worded(String meaning, int percent) {
            for (Wording wording : excerpt.wordings(Topic.WORKLOAD)) {
                if (wording.meaning().equals(meaning) && !excerpt.deniedBefore(wording.first(), 6)) {
                    return excerpt.found(percent, wording.first(), wording.last());
                }
            }
            return null;
        }

        private @Nullable Found<Integer> counted() {
            for (int i = 0; i < excerpt.figures().size(); i++) {
                Figure figure = excerpt.figures().get(i);
                int percent = !figure.currency().isEmpty() || figure.scaled() || figure.high() <= 0
                        ? 0
                        : figure.percent() ? ofPercent(figure) : ofTime(i);
                if (percent > 0) {
                    return excerpt.found(percent, figure.first(), unit(figure));
                }
            }
            return null;
        }

        private @Nullable Found<Integer> days() {
            for (Figure figure : excerpt.figures()) {
                int percent = ofDays(figure);
                if (percent > 0) {
                    return excerpt.found(percent, figure.first(), unit(figure));
                }
            }
            return null;
        }

        /** The token after the figure, hyphens passed over; the last of the figure if there is none. */
        private int unit(Figure figure) {
            int next = figure.last() + 1;
            while (excerpt.counts(next) && excerpt.text().isSymbol(next, '-')) {
                next++;
            }
            return excerpt.counts(next) ? next : figure.last();
        }

        private int ofPercent(Figure figure) {
            if (figure.high() > 100 || figure.high() < 10) {
                return 0;
            }
            boolean label = false;
            for (Wording wording : excerpt.wordings(Topic.WORKLOAD)) {
                boolean near = wording.first() > figure.last()
                        ? wording.first() <= figure.last() + 4
                        : wording.last() >= figure.first() - 4;
                if (near && excerpt.together(wording.first(), figure.first())) {
                    if (wording.meaning().equals("share") && !excerpt.apart(wording.first(), figure.first())) {
                        return 0;
                    }
                    label |= !wording.meaning().equals("share");
                }
            }
            if (!label && !standsAlone(figure)) {
                return 0;
            }
            int after = figure.last() + 2;
            return excerpt.is(OR, after) && excerpt.is(MORE, after + 1) ? 100 : orMore(figure, after);
        }

        /** 80 % oder 100 % */
        private int orMore(Figure figure, int after) {
            for (Figure other : excerpt.figures()) {
                if (other.percent() && other.first() == after + 1 && excerpt.is(OR, after) && other.high() <= 100) {
                    return (int) Math.round(Math.max(figure.high(), other.high()));
                }
            }
            return (int) Math.round(figure.high());
        }

        /** "UX Researcher, 80 %, Zürich"; "Application Manager 80–100 %". */
        private boolean standsAlone(Figure figure) {
            int next = figure.last() + 2;
            Text text = excerpt.text();
            boolean ends = next >= text.size()
                    || !excerpt.together(next, figure.first())
                    || excerpt.endsClause(next)
                    || text.isSymbol(next, '.')
                    || text.is(next, "in");
            return ends && figure.high() >= 20;
        }

        private int ofTime(int index) {
            Figure figure = excerpt.figures().get(index);
            int unit = unit(figure);
            if (excerpt.is(SHARE_UNITS, unit) || excerpt.any(SHARE_LABELS, figure.first() - 3, figure.first())) {
                return figure.high() <= 1 ? percent(figure.high()) : 0;
            }
            boolean hours = HOUR_UNITS.contains(figure.unit()) || excerpt.is(HOURS, unit);
            if (isPartOf(index)) {
                return percent(figure.high() / excerpt.figures().get(index + 1).low());
            }
            return hours ? ofHours(figure, unit) : 0;
        }

        /** The first figure of "30 von 38,5 Stunden". */
        private boolean isPartOf(int index) {
            if (index + 1 >= excerpt.figures().size()) {
                return false;
            }
            Figure part = excerpt.figures().get(index);
            Figure whole = excerpt.figures().get(index + 1);
            boolean beside = whole.first() <= part.last() + 3 && excerpt.any(OF, part.last() + 1, whole.first());
            return beside
                    && part.high() < whole.low()
                    && whole.low() >= 30
                    && (excerpt.is(HOURS, whole.last() + 1)
                            || HOUR_UNITS.contains(whole.unit())
                            || excerpt.is(HOURS, part.last() + 1));
        }

        private int ofHours(Figure figure, int unit) {
            double hours = figure.high();
            boolean other = excerpt.any(NO_WORKLOAD, excerpt.clauseStart(figure.first()), excerpt.clauseEnd(unit));
            boolean perWeek = excerpt.any(WEEK, unit + 1, unit + 4) || excerpt.is(WEEKLY, unit);
            if (hours < MIN_HOURS || hours > MAX_HOURS || (!perWeek && (other || hours < WITHOUT_WEEK))) {
                return 0;
            }
            double whole = namedWeek(figure);
            if (whole > 0) {
                return percent(hours / whole);
            }
            boolean full = hours >= 37 || (perWeek && hours >= 35) || excerpt.any(WHOLE, unit + 1, unit + 4);
            return full ? 100 : percent(hours / week);
        }

        /** The hours of a full week that stand beside: "25 Stunden (Basis 38,5)", "Vollzeit 38 Std."; 0 if none do. */
        private double namedWeek(Figure hours) {
            for (Figure other : excerpt.figures()) {
                boolean beside = other.first() > hours.last() && other.first() <= hours.last() + 12;
                boolean week = other.low() >= 34
                        && other.low() <= 45
                        && !other.percent()
                        && other.currency().isEmpty();
                if (beside
                        && week
                        && other.low() > hours.high()
                        && excerpt.any(WHOLE, other.first() - 4, other.first())) {
                    return other.low();
                }
            }
            return 0;
        }

        /** "4 Tage die Woche", but not four days in the office. */
        private int ofDays(Figure figure) {
            int unit = unit(figure);
            if (!excerpt.is(DAYS, unit)
                    || figure.high() > 5
                    || figure.high() < 1
                    || !excerpt.any(WEEK, unit + 1, unit + 4)) {
                return 0;
            }
            boolean bare = figure.first() == excerpt.clauseStart(figure.first())
                    || excerpt.text().shape(figure.first() - 1) == Shape.LOWER;
            return bare && !isPresence(figure, unit) ? percent(figure.high() / 5) : 0;
        }

        private boolean isPresence(Figure figure, int unit) {
            for (Wording wording : excerpt.wordings(Topic.REMOTE)) {
                boolean presence =
                        !wording.meaning().equals("none") && !wording.meaning().equals("rare");
                if (presence
                        && wording.first() <= unit + 7
                        && wording.last() >= figure.first() - 5
                        && excerpt.together(wording.first(), figure.first())
                        && !excerpt.apart(figure.first(), wording.first())) {
                    return true;
                }
            }
            return excerpt.any(PRESENT, unit + 1, Math.min(unit + 5, excerpt.clauseEnd(unit)));
        }

        private static int percent(double share) {
            return (int) Math.min(100, Math.round(share * 100));
        }
    }
}
