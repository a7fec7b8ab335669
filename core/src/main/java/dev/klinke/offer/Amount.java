package dev.klinke.offer;

import dev.klinke.kind.Kind;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an excerpt, asked whether it is pay.
 *
 * <p>What stands beside it speaks for that: a currency, "k", a period, words of pay. Turnover, budgets, fees, prices and
 * bonuses are no pay. A period that is not written is taken from the amount only where convention makes it sure, see
 * {@code currencies.txt}.
 */
final class Amount {
    private static final int ENOUGH = 3;
    private static final int SURE = 5;
    private static final double MOST_AN_HOUR = 250;
    private static final double MOST_A_DAY = 3000;

    private static final WordSet FROM =
            WordSet.of("ab mindestens mind min minimum least over start starts starting upwards ueber wenigstens"
                    + " mindestentgelt mindestgehalt mindestgrundgehalt mindestlohn anfangs aufwaerts");
    private static final WordSet UP_TO =
            WordSet.of("bis max maximal maximum upto up till hoechstens capped cap obergrenze deckel gedeckelt");
    private static final WordSet AROUND = WordSet.of(
            "zu ca circa rund etwa um at around about approx approximately roughly von of eur € £ $ to . liegt bei is = : rate all in - the");
    private static final WordSet FILLERS = WordSet.of(
            "brutto netto gross net fix fixed base basic all in allin inclusive inkl"
                    + " € euro eur chf , ( ) . - + ca plus basis im durchschnitt before tax vor steuern mindestens min max");
    private static final WordSet ADDING =
            WordSet.of("plus + und and zzgl zuzueglich & sowie with mit inkl incl including ,");
    private static final WordSet SALARIES =
            WordSet.of("x mal gehaelter gehaeltern monatsgehaelter monatsgehaeltern monatsloehne"
                    + " salaries payments times instalments installments ×");
    private static final WordSet BY = WordSet.of("pro je per");
    private static final WordSet NO_PIECE =
            WordSet.of("nach rata person kopf mitarbeiter mitarbeiterin employee head user km kilometer"
                    + " nacht night quartal quarter halbjahr kind child empfehlung referral anno cent week woche");
    private static final WordSet COUNTED = WordSet.of(
            "months monate monaten weeks wochen minutes minuten min jahre jahren years days tage"
                    + " tagen stunden hours mitarbeiter leute people colleagues kollegen euros' km uhr pm am termine folgen");
    private static final List<String> ENDINGS_OF_OTHERS = List.of(
            "praemie",
            "zulage",
            "zuschlag",
            "bonus",
            "gebuehr",
            "kosten",
            "budget",
            "umsatz",
            "volumen",
            "ausstattung",
            "strafe",
            "kaution",
            "provision");
    private static final WordSet WORDS = WordSet.of("woerter woertern words wort word");

    private final Excerpt excerpt;
    private final Text text;
    private final List<Figure> figures;
    private final int index;
    private final Figure figure;
    private final Kind kind;
    private final int before;
    private final int after;

    Amount(Excerpt excerpt, int index, Kind kind) {
        this.kind = kind;
        this.excerpt = excerpt;
        this.text = excerpt.text();
        this.figures = excerpt.figures();
        this.index = index;
        figure = figures.get(index);
        before = index == 0 ? -1 : figures.get(index - 1).last();
        after = index + 1 == figures.size()
                ? text.size()
                : figures.get(index + 1).first();
    }

    /** Whether nothing shows that it is something else than pay. */
    boolean couldBePay() {
        boolean bare = figure.currency().isEmpty() && !figure.scaled();
        boolean year = bare && figure.low() >= 1900 && figure.low() < 2100 && !isNear("pay");
        boolean spelled =
                bare && text.shape(figure.number()) != Shape.NUMBER && text.shape(figure.number()) != Shape.MIXED;
        boolean tooMuch = figure.millions() && Currencies.period(figure.currency(), figure.high()) != Pay.Period.YEAR;
        boolean counted = !figure.unit().isEmpty() && Units.period(figure.unit()) == null;
        return !figure.percent()
                && !year
                && !spelled
                && !tooMuch
                && !counted
                && figure.high() > 0
                && !countsTime()
                && !isBesideCompound()
                && !isBeside("part")
                && !isOther();
    }

    /** "13 months", "20-35 minutes", "45 Kollegen": a number without a currency counts what follows. */
    private boolean countsTime() {
        return figure.currency().isEmpty() && !figure.scaled() && excerpt.is(COUNTED, figure.last() + 1);
    }

    /** "Einspringprämie 40 €": German compounds tell by their end what the amount is. */
    private boolean isBesideCompound() {
        for (int at = Math.max(before + 1, figure.first() - 3); at < figure.first(); at++) {
            if (excerpt.together(at, figure.first()) && !excerpt.apart(at, figure.first()) && endsAsSomethingElse(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAsSomethingElse(int at) {
        for (String end : ENDINGS_OF_OTHERS) {
            if (text.endsWith(at, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether much speaks for pay. */
    boolean isSure() {
        return weight(period()) >= SURE;
    }

    /** Whether it is a target income with a bonus that is not sure. */
    boolean isTarget() {
        return isBeside("target");
    }

    /** The pay, if enough speaks for it and the period is known; {@code usual} is the currency if none is written. */
    @Nullable
    Found<Pay> pay(String usual) {
        String currency = figure.currency().isEmpty() ? usual : figure.currency();
        if (currency.isEmpty() || !couldBePay()) {
            return null;
        }
        Wording written = period();
        if (written == null && isBaseInThousands()) {
            return excerpt.found(
                    new Pay(figure.low() * 1000, figure.high() * 1000, currency, Pay.Period.YEAR, Pay.USUAL_SALARIES),
                    figure.first(),
                    figure.last());
        }
        Pay.Period per = weight(written) < ENOUGH ? null : per(written, currency);
        if (per == null || !isPlausible(per)) {
            return null;
        }
        Double min = figure.low();
        Double max = figure.high();
        if (!figure.isRange()) {
            if (isBounded(UP_TO)) {
                min = null;
            } else if (isBounded(FROM) || isOpenAbove()) {
                max = null;
            }
        }
        int last = written != null && written.first() > figure.last() ? written.last() : figure.last();
        return excerpt.found(new Pay(min, max, currency, per, salaries()), figure.first(), last);
    }

    /** "195-220 base": thousands a year that are not written as such. */
    private boolean isBaseInThousands() {
        boolean bare =
                figure.currency().isEmpty() && !figure.scaled() && figure.unit().isEmpty();
        return bare && figure.low() >= 40 && figure.high() <= 400 && isNear("base");
    }

    private Pay.@Nullable Period per(@Nullable Wording written, String currency) {
        if (written != null) {
            String word = written.meaning().substring(written.meaning().indexOf(' ') + 1);
            return word.equals("week") ? null : Pay.Period.of(word);
        }
        if (!figure.unit().isEmpty()) {
            return Units.period(figure.unit());
        }
        if (isByPiece()) {
            return Pay.Period.PIECE;
        }
        if (figure.high() < 1 && excerpt.any(WORDS, 0, text.size())) {
            return Pay.Period.WORD;
        }
        if (salaries() > Pay.USUAL_SALARIES && figure.high() < 30_000) {
            return Pay.Period.MONTH;
        }
        return kind == Kind.PROJECT && figure.high() <= MOST_A_DAY
                ? freelanceRate()
                : Currencies.period(currency, figure.high());
    }

    /** Freelance work is paid by the hour or day; what is too much for an hour is for a day. */
    private Pay.@Nullable Period freelanceRate() {
        if (figure.high() < 15) {
            return null;
        }
        return figure.high() <= MOST_AN_HOUR ? Pay.Period.HOUR : Pay.Period.DAY;
    }

    /** An hour is not paid with thousands, nor a year with a few coins. */
    private boolean isPlausible(Pay.Period per) {
        return switch (per) {
            case YEAR -> figure.high() >= 3000;
            case MONTH -> figure.high() >= 100;
            case DAY -> figure.high() >= 30;
            case HOUR -> figure.high() < 5000 && figure.high() >= 1;
            case WORD -> figure.high() < 5;
            case PIECE -> true;
        };
    }

    private int weight(@Nullable Wording period) {
        double high = figure.high();
        boolean yearly = high >= 15_000 && high <= 999_000;
        boolean explicit = (period != null && !period.meaning().startsWith("bare"))
                || !figure.unit().isEmpty();
        int weight = figure.currency().isEmpty() ? 0 : 2;
        weight += figure.scaled() ? (yearly ? 3 : 1) : 0;
        weight += period != null || isByPiece() ? 2 : 0;
        weight += explicit && (high < 1 || (high >= 8 && high <= MOST_A_DAY)) ? 1 : 0;
        weight += !figure.unit().isEmpty() ? 2 : 0;
        weight += salaries() > Pay.USUAL_SALARIES ? 2 : 0;
        weight += isNear("pay") || isNear("base") ? 2 : 0;
        weight += yearly && high % 100 == 0 ? 1 : 0;
        weight += high >= 1000 && high < 15_000 && high % 10 == 0 ? 1 : 0;
        weight += figure.isRange() ? 1 : 0;
        weight += kind == Kind.PROJECT && standsAlone() ? 1 : 0;
        weight += high < 1 && !figure.currency().isEmpty() ? 1 : 0;
        return weight;
    }

    /** "Kiel, 6 Monate, 88 Euro." */
    private boolean standsAlone() {
        int next = figure.last() + 1;
        boolean ends = next >= text.size()
                || !excerpt.together(next, figure.first())
                || excerpt.endsClause(next)
                || text.isSymbol(next, '.');
        return ends && !figure.currency().isEmpty();
    }

    /** "0,80 € pro Dokument", "€4 per envelope": paid by whatever is named. */
    private boolean isByPiece() {
        int by = figure.last() + 1;
        return !figure.currency().isEmpty()
                && excerpt.is(BY, by)
                && excerpt.counts(by + 1)
                && text.shape(by + 1).isWord()
                && !NO_PIECE.contains(text, by + 1);
    }

    /** The period written after the amount, else before it. */
    private @Nullable Wording period() {
        Wording found = null;
        for (Wording wording : excerpt.wordings(Topic.PERIOD)) {
            if (wording.first() > figure.last()) {
                if (wording.first() >= after || wording.first() > figure.last() + 5) {
                    break;
                }
                if (follows(figure, wording)) {
                    return wording;
                }
            } else if (wording.last() < figure.first() && announces(wording)) {
                found = wording;
            }
        }
        return found;
    }

    private boolean announces(Wording wording) {
        return wording.first() > before
                && wording.first() >= figure.first() - 8
                && !wording.meaning().startsWith("bare")
                && excerpt.together(wording.first(), figure.first())
                && !wording.meaning().equals("week")
                && !isListed(wording.last(), figure.first())
                && !(index > 0 && follows(figures.get(index - 1), wording));
    }

    /** Whether a comma stands between, so that one belongs to another item of a list. */
    private boolean isListed(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (text.isSymbol(at, ',') || text.isSymbol(at, ';')) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(Figure amount, Wording wording) {
        boolean bare = wording.meaning().startsWith("bare");
        if ((bare && amount.currency().isEmpty()) || !excerpt.together(wording.first(), amount.last())) {
            return false;
        }
        for (int at = amount.last() + 1; at < wording.first(); at++) {
            if (!FILLERS.contains(text, at) || (bare && text.isSymbol(at, ','))) {
                return false;
            }
        }
        return true;
    }

    /** 13 or 14 where the text says so beside the amount, else 12. */
    private int salaries() {
        for (int i = index + 1; i < figures.size() && figures.get(i).first() <= figure.last() + 12; i++) {
            Figure count = figures.get(i);
            boolean few =
                    count.low() >= 12 && count.high() <= 16 && count.currency().isEmpty();
            if (few && (count.unit().equals("x") || isCount(count))) {
                return (int) count.low();
            }
        }
        return Pay.USUAL_SALARIES;
    }

    private boolean isCount(Figure count) {
        return excerpt.any(SALARIES, count.first() - 1, count.first())
                || excerpt.any(SALARIES, count.last() + 1, count.last() + 2);
    }

    /** A word of this meaning stands right before or right after the amount and is not added to it. */
    private boolean isBeside(String meaning) {
        for (Wording wording : excerpt.wordings(Topic.PAY)) {
            if (!wording.meaning().equals(meaning)) {
                continue;
            }
            if (wording.last() < figure.first()) {
                boolean close = wording.last() >= figure.first() - 4 && wording.last() > before;
                if (close
                        && !excerpt.apart(wording.last(), figure.first())
                        && !excerpt.any(ADDING, wording.last() + 1, figure.first())) {
                    return true;
                }
            } else if (wording.first() > figure.last()
                    && wording.first() <= figure.last() + 3
                    && wording.first() < after) {
                return !excerpt.any(ADDING, figure.last() + 1, wording.first())
                        && !excerpt.apart(figure.last(), wording.first());
            }
        }
        return false;
    }

    /** The amount is no pay: turnover, a fee, a number of things. */
    private boolean isOther() {
        for (Wording wording : excerpt.wordings(Topic.PAY)) {
            if (!wording.meaning().equals("other")) {
                continue;
            }
            if (wording.last() < figure.first()
                    && wording.last() >= figure.first() - 6
                    && wording.last() > before
                    && !excerpt.apart(wording.last(), figure.first())
                    && !isPayBetween(wording.last(), figure.first())) {
                return !isPaidByTime();
            }
            if (wording.first() > figure.last() && wording.first() <= figure.last() + 2 && wording.first() < after) {
                return excerpt.together(wording.first(), figure.last())
                        && !excerpt.any(ADDING, figure.last() + 1, wording.first());
            }
        }
        return false;
    }

    /** What is told by hour, day or word is pay even beside "Preis". */
    private boolean isPaidByTime() {
        Wording period = period();
        return period != null
                && period.first() > figure.last()
                && (period.meaning().equals("hour")
                        || period.meaning().equals("word")
                        || period.meaning().equals("day"));
    }

    private boolean isPayBetween(int from, int to) {
        for (Wording wording : excerpt.wordings(Topic.PAY)) {
            if (wording.first() > from
                    && wording.last() < to
                    && wording.meaning().equals("pay")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(String meaning) {
        for (Wording wording : excerpt.wordings(Topic.PAY)) {
            boolean near = wording.first() > figure.last()
                    ? wording.first() <= figure.last() + 4 && wording.first() < after
                    : wording.last() < figure.first()
                            && wording.last() >= figure.first() - 9
                            && wording.last() > before;
            if (near && wording.meaning().equals(meaning) && excerpt.together(wording.first(), figure.first())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBounded(WordSet words) {
        for (int at = figure.first() - 1;
                at > before && at >= figure.first() - 7 && excerpt.together(at, figure.first());
                at--) {
            if (words.contains(text, at)) {
                return true;
            }
            if (!AROUND.contains(text, at)) {
                break;
            }
        }
        int next = figure.last() + 1;
        return words == UP_TO && isMaximum(next);
    }

    /** "$70/hr max" */
    private boolean isMaximum(int from) {
        for (int at = from;
                at < Math.min(after, from + 5) && excerpt.together(at, figure.first()) && !excerpt.endsClause(at);
                at++) {
            if (text.is(at, "max") || text.is(at, "maximal") || text.is(at, "maximum") || text.is(at, "tops")) {
                return true;
            }
        }
        return false;
    }

    /** 90k+, 8.000 € und mehr, 60k upwards */
    private boolean isOpenAbove() {
        int next = figure.last() + 1;
        if (next >= text.size() || !excerpt.together(next, figure.first())) {
            return false;
        }
        boolean plus = text.isSymbol(next, '+') && text.gluedToPrevious(next);
        boolean more = next + 1 < text.size()
                && (text.is(next, "und") || text.is(next, "and") || text.is(next, "or") || text.is(next, "oder"))
                && (text.is(next + 1, "mehr")
                        || text.is(next + 1, "more")
                        || text.is(next + 1, "up")
                        || text.is(next + 1, "above"));
        return plus
                || more
                || text.is(next, "upwards")
                || text.is(next, "aufwaerts")
                || text.is(next, "minimum")
                || text.is(next, "mindestens");
    }
}
