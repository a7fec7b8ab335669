package dev.klinke.offer;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a text in one pass: 65-75k, 65.000–75.000 €, € 4.200,-, 95 T€, CHF 110'000, 3,5 ct, five, 38,5h.
 *
 * <p>Dates (1.3.2027), numbers that begin with a zero (phones) and numbers that are a part of a name (S/4, 26-118) are no
 * figures.
 */
final class Figures {
    /** More than that no honest letter has; the rest does not take part. */
    private static final int MOST = 400;

    private static final double LAKH_SCALE = 100_000;

    private static final WordSet THOUSAND = WordSet.of("k t tsd tausend thousand grand");
    private static final WordSet MILLION =
            WordSet.of("mio million millionen mrd milliarde milliarden bn mn billion millions mw mwp gw");
    private static final WordSet LAKH = WordSet.of("lakh lakhs lac lacs lpa l");
    private static final WordSet CRORE = WordSet.of("crore crores cr");
    private static final WordSet SPANS = WordSet.of("bis to - und and through");
    private static final WordSet BETWEEN = WordSet.of("zwischen between von from");
    private static final WordSet AROUND = WordSet.of("zu ca circa etwa rund max maximal hoechstens around about up to");
    private static final WordSet PERCENT = WordSet.of("% prozent percent pct prozentig prozentige prozentigen");

    private final Text text;
    private final IntPredicate counts;

    /** A number as it is written, before currency and scale are looked for. */
    private record Numeral(int first, int last, double value, String letters) {}

    /** What follows a numeral: scale and currency. */
    private record Tail(int last, double scale, String currency, String unit) {}

    private Figures(Text text, IntPredicate counts) {
        this.text = text;
        this.counts = counts;
    }

    static List<Figure> in(Text text, IntPredicate counts) {
        var figures = new ArrayList<Figure>();
        var scanner = new Figures(text, counts);
        int at = 0;
        while (at < text.size() && figures.size() < MOST) {
            int dateEnd = dateEnd(text, at);
            if (!counts.test(at)) {
                at++;
            } else if (dateEnd >= 0) {
                at = dateEnd + 1;
            } else {
                Figure figure = scanner.figure(at);
                if (figure != null) {
                    figures.add(figure);
                }
                at = figure == null ? at + 1 : figure.last() + 1;
            }
        }
        return figures;
    }

    private @Nullable Figure figure(int at) {
        Numeral from = numeral(at);
        if (from == null) {
            return null;
        }
        String before = currencyBefore(at);
        int first = before.isEmpty() ? at : Currencies.beginBefore(text, at);
        Tail fromTail = tail(from);
        if (fromTail == null) {
            return null;
        }
        Numeral to = upperEnd(fromTail.last, at);
        Tail toTail = to == null ? null : tail(to);
        if (to == null || toTail == null) {
            return figure(first, from, from.value, from.value, before, fromTail, fromTail);
        }
        double high = to.value * toTail.scale;
        double low = from.value * fromTail.scale;
        if (fromTail.scale == 1 && toTail.scale != 1 && from.value < toTail.scale) {
            low = from.value * toTail.scale;
        } else if (low < 1000 && high >= 1000 && low * 1000 <= high) {
            low *= 1000; // 84-94.000
        }
        if (low > high) {
            return figure(first, from, from.value, from.value, before, fromTail, fromTail);
        }
        return figure(first, from, low / toTail.scale, high / toTail.scale, before, fromTail, toTail);
    }

    private Figure figure(int first, Numeral from, double low, double high, String before, Tail fromTail, Tail tail) {
        String currency = before.isEmpty() ? (tail.currency.isEmpty() ? fromTail.currency : tail.currency) : before;
        String minor = Currencies.majorOf(currency);
        if (currency.isEmpty() && (tail.scale == LAKH_SCALE || tail.scale == 100 * LAKH_SCALE)) {
            currency = "INR";
        }
        double scale = minor.isEmpty() ? tail.scale : tail.scale / 100;
        int next = tail.last + 1;
        boolean percent = next < text.size() && counts.test(next) && PERCENT.contains(text, next);
        return new Figure(
                first,
                tail.last,
                from.first,
                rounded(low * scale),
                rounded(high * scale),
                minor.isEmpty() ? currency : minor,
                tail.scale > 1,
                tail.scale >= 1_000_000,
                tail.unit,
                percent);
    }

    /** Cents are hundredths, but 1.3 cents are 0.013 and not 0.013000000000000001. */
    private static double rounded(double value) {
        return Math.round(value * 1_000_000) / 1_000_000.0;
    }

    private @Nullable Numeral upperEnd(int last, int from) {
        int at = last + 1;
        if (at >= text.size() || !SPANS.contains(text, at) || text.sentence(at) != text.sentence(from)) {
            return null;
        }
        boolean and = text.is(at, "und") || text.is(at, "and");
        if (and
                && !(from > 0
                        && (BETWEEN.contains(text, from - 1) || (from > 1 && BETWEEN.contains(text, from - 2))))) {
            return null;
        }
        at++;
        while (at < text.size() && (Currencies.begins(text, at) || AROUND.contains(text, at))) {
            at++;
        }
        return at < text.size() && counts.test(at) && text.sentence(at) == text.sentence(from) ? numeral(at) : null;
    }

    private String currencyBefore(int at) {
        int begin = Currencies.beginBefore(text, at);
        if (begin < 0 || text.sentence(begin) != text.sentence(at)) {
            return "";
        }
        String code = Currencies.code(text, begin, at - 1);
        return code.isEmpty() ? Currencies.code(text, begin, begin) : code;
    }

    /** Scale and currency after a numeral; null if its letters show that it is no figure but a name: 3b, A13. */
    private @Nullable Tail tail(Numeral numeral) {
        double scale = 1;
        String currency = "";
        String unit = "";
        int last = numeral.last;
        if (!numeral.letters.isEmpty()) {
            String letters = numeral.letters;
            double stuck = scaleOf(letters);
            if (stuck > 1) {
                scale = stuck;
            } else if (!Currencies.codeOf(letters).isEmpty()) {
                currency = Currencies.codeOf(letters);
                scale = Currencies.thousands(letters) ? 1000 : 1;
            } else if (Units.contains(letters)) {
                unit = letters;
            } else {
                return null;
            }
        }
        int at = skipDash(last + 1);
        if (scale == 1 && currency.isEmpty() && joined(at, last) && scaleAt(at) > 1) {
            scale = scaleAt(at);
            last = at;
            at = dot(at + 1, last) ? at + 2 : at + 1;
        }
        int end = joined(at, last) ? Currencies.endAt(text, at) : -1;
        if (currency.isEmpty() && end >= 0) {
            currency = Currencies.code(text, at, end);
            scale *= scale == 1 && Currencies.thousands(text.word(at)) ? 1000 : 1;
            last = end;
        }
        return new Tail(Math.max(last, numeral.last), scale, currency, unit);
    }

    private boolean joined(int at, int last) {
        return at < text.size() && counts.test(at) && text.sentence(at) == text.sentence(last);
    }

    private boolean dot(int at, int last) {
        return at < text.size()
                && text.isSymbol(at, '.')
                && text.gluedToPrevious(at)
                && joined(at + 1, last)
                && Currencies.endAt(text, at + 1) >= 0;
    }

    private double scaleAt(int at) {
        if (THOUSAND.contains(text, at)) {
            // a lone "t" is a scale only where it touches a currency or the figure: 95 T€
            boolean letter = text.is(at, "t");
            return letter && !(at + 1 < text.size() && Currencies.begins(text, at + 1)) ? 1 : 1000;
        }
        if (MILLION.contains(text, at)) {
            return 1_000_000;
        }
        if (LAKH.contains(text, at) && !text.is(at, "l")) {
            return 100_000;
        }
        return CRORE.contains(text, at) ? 10_000_000 : 1;
    }

    private static double scaleOf(String letters) {
        return switch (letters) {
            case "k", "t", "tsd" -> 1000;
            case "m", "mio", "mn", "bn", "mw" -> 1_000_000;
            case "l", "lpa", "lakh", "lakhs", "lac" -> 100_000;
            case "cr" -> 10_000_000;
            default -> 1;
        };
    }

    /** Past ",-" and ".–" after an amount. */
    private int skipDash(int at) {
        if (at + 1 < text.size()
                && (text.isSymbol(at, ',') || text.isSymbol(at, '.'))
                && text.gluedToPrevious(at)
                && text.isSymbol(at + 1, '-')
                && text.gluedToPrevious(at + 1)) {
            return at + 2;
        }
        return at;
    }

    private @Nullable Numeral numeral(int at) {
        int spelled = Numerals.valueOf(text, at);
        if (spelled >= 0) {
            return new Numeral(at, at, spelled, "");
        }
        Shape shape = text.shape(at);
        if ((shape != Shape.NUMBER && shape != Shape.MIXED) || partOfName(at)) {
            return null;
        }
        String word = text.word(at);
        int digits = digits(word);
        if (digits == 0 || digits > 9 || (digits > 1 && word.charAt(0) == '0')) {
            return null;
        }
        return grouped(at, word, digits);
    }

    private Numeral grouped(int at, String word, int digits) {
        double value = Long.parseLong(word.substring(0, digits));
        String letters = word.substring(digits);
        int last = at;
        if (letters.isEmpty() && value < 1000 && isSpacedGroup(at + 1)) {
            return new Numeral(at, at + 1, value * 1000 + Long.parseLong(text.word(at + 1)), "");
        }
        while (letters.isEmpty() && last + 2 < text.size()) {
            String next = text.word(last + 2);
            int more = digits(next);
            if (more == 0 || !separates(last + 1)) {
                break;
            }
            boolean thousands = more == 3 && (value < 1000 || last > at) && value > 0;
            if (!thousands && (more > 2 || text.isSymbol(last + 1, '\''))) {
                break;
            }
            long part = Long.parseLong(next.substring(0, more));
            value = thousands ? value * 1000 + part : value + part / Math.pow(10, more);
            letters = next.substring(more);
            last += 2;
            if (!thousands) {
                break;
            }
        }
        return new Numeral(at, last, value, letters);
    }

    /** The "000" of "24 000 PLN": three digits, one space before, a currency beside. */
    private boolean isSpacedGroup(int at) {
        return at < text.size()
                && text.shape(at) == Shape.NUMBER
                && text.end(at) - text.start(at) == 3
                && text.start(at) - text.end(at - 1) == 1
                && text.line(at) == text.line(at - 1)
                && (Currencies.endAt(text, at + 1) >= 0 || Currencies.beginBefore(text, at - 1) >= 0);
    }

    private boolean separates(int at) {
        return (text.isSymbol(at, '.') || text.isSymbol(at, ',') || text.isSymbol(at, '\''))
                && text.gluedToPrevious(at)
                && text.gluedToPrevious(at + 1)
                && (text.shape(at + 1) == Shape.NUMBER || text.shape(at + 1) == Shape.MIXED);
    }

    /** S/4, 26-118, R2-D2: a word or number touches it over a stroke; C-64. */
    private boolean partOfName(int at) {
        if (at < 2 || !text.gluedToPrevious(at) || !text.gluedToPrevious(at - 1)) {
            return false;
        }
        boolean stroke = text.isSymbol(at - 1, '-') || text.isSymbol(at - 1, '/') || text.isSymbol(at - 1, '_');
        return stroke
                && text.shape(at - 2).isWord()
                && Currencies.codeOf(text.word(at - 2)).isEmpty()
                && !Character.isDigit(text.word(at - 2).charAt(0));
    }

    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** The last token of a date in figures that begins here (1.3., 01.03.2027, 2027-03-01), or -1. */
    private static int dateEnd(Text text, int at) {
        NumericDate date = NumericDate.at(text, at);
        return date == null ? -1 : date.last();
    }
}
