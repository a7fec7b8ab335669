package dev.klinke.offer;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A month or quarter named in a text, alone or as a part of a date: Jänner 2027, 1. März, Q1, 01.03., early spring.
 *
 * @param first the first token
 * @param last the last token
 * @param month 1 to 12; of a quarter or season its first
 * @param year four digits, 0 if not told
 * @param day 1 to 31, 0 if not told
 */
record MonthNamed(int first, int last, int month, int year, int day) {
    private static final String[] NAMES = {
        "januar jaenner jan january",
        "februar feber feb february",
        "maerz mrz maer march mar",
        "april apr",
        "mai may",
        "juni jun june",
        "juli jul july",
        "august aug",
        "september sept sep",
        "oktober okt october oct",
        "november nov",
        "dezember dez december dec"
    };
    private static final String[] QUARTERS = {"q1", "q2", "q3", "q4"};
    private static final Map<Long, Integer> MONTHS = months();

    private static Map<Long, Integer> months() {
        var months = new HashMap<Long, Integer>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ", -1)) {
                months.put(Text.hashOf(name), i + 1);
            }
        }
        for (int i = 0; i < QUARTERS.length; i++) {
            months.put(Text.hashOf(QUARTERS[i]), i * 3 + 1);
        }
        return Map.copyOf(months);
    }

    /** The month that is named at the token; null if none is. */
    static @Nullable MonthNamed at(Text text, int at) {
        NumericDate date = NumericDate.at(text, at);
        if (date != null) {
            return new MonthNamed(at, date.last(), date.month(), date.year(), date.day());
        }
        Integer month = MONTHS.get(text.hash(at));
        if (month == null || (text.shape(at) == Shape.LOWER && isOrdinaryWord(text, at))) {
            return quarter(text, at);
        }
        int last = at;
        int next = at + 1 < text.size() && text.isSymbol(at + 1, '.') && text.gluedToPrevious(at + 1) ? at + 2 : at + 1;
        int day = 0;
        int number = number(text, next);
        if (number > 0 && number <= 31 && text.sentence(next) == text.sentence(at)) {
            day = number;
            last = next;
            next = skipOrdinal(text, next + 1);
            number = number(text, next);
        }
        int year = 0;
        if (number >= 2000 && number < 2100) {
            year = number;
            last = next;
        }
        int before = day == 0 ? dayBefore(text, at) : at;
        return new MonthNamed(before, last, month, year, before < at ? number(text, before) : day);
    }

    /** "may" and "mar" are months only with a capital. */
    private static boolean isOrdinaryWord(Text text, int at) {
        return text.is(at, "may")
                || text.is(at, "mar")
                || text.is(at, "march")
                || text.is(at, "sep")
                || text.is(at, "dec");
    }

    /** The token of the day in "1. März" and "1st of March"; the month's own if there is none. */
    private static int dayBefore(Text text, int at) {
        int before = at - 1;
        if (before >= 0 && (text.isSymbol(before, '.') || text.is(before, "of"))) {
            before--;
        }
        int day = number(text, before);
        return day >= 1 && day <= 31 ? before : at;
    }

    private static int skipOrdinal(Text text, int at) {
        return at < text.size() && (text.isSymbol(at, ',') || text.isSymbol(at, '.')) ? at + 1 : at;
    }

    /** 1. Quartal, erstes Quartal, first quarter. */
    private static @Nullable MonthNamed quarter(Text text, int at) {
        if (!(text.is(at, "quartal") || text.is(at, "quarter")) || at == 0) {
            return null;
        }
        int before = text.isSymbol(at - 1, '.') && at > 1 ? at - 2 : at - 1;
        int quarter = number(text, before);
        if (quarter < 0) {
            quarter = text.begins(before, "erste") || text.is(before, "first")
                    ? 1
                    : text.begins(before, "zweite") || text.is(before, "second")
                            ? 2
                            : text.begins(before, "dritte") || text.is(before, "third")
                                    ? 3
                                    : text.begins(before, "vierte") || text.is(before, "fourth") ? 4 : -1;
        }
        int year = at + 1 < text.size() ? number(text, at + 1) : 0;
        return quarter < 1 || quarter > 4
                ? null
                : new MonthNamed(before, at, quarter * 3 - 2, year >= 2000 && year < 2100 ? year : 0, 0);
    }

    private static int number(Text text, int at) {
        if (at < 0 || at >= text.size()) {
            return -1;
        }
        String word = text.word(at);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        boolean ordinal =
                rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
        return digits == 0 || digits > 4 || !ordinal ? -1 : Integer.parseInt(word.substring(0, digits));
    }

    /** The next such month after a day; null if it lies clearly in the past. */
    @Nullable
    YearMonth after(LocalDate sent) {
        if (year > 0) {
            YearMonth named = YearMonth.of(year, month);
            return named.isBefore(YearMonth.from(sent)) ? null : named;
        }
        YearMonth next = YearMonth.of(sent.getYear(), month);
        return next.isBefore(YearMonth.from(sent)) ? next.plusYears(1) : next;
    }
}
