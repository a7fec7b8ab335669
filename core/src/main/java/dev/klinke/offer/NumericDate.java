package dev.klinke.offer;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A date in figures: 1.3., 01.03.2027, 2027-03-01, 1/3/2027, 03/2027.
 *
 * @param last its last token
 * @param day 1 to 31, 0 if not told
 * @param month 1 to 12
 * @param year four digits, 0 if not told
 */
record NumericDate(int last, int day, int month, int year) {

    /** The date that begins at the token; null if none does. */
    static @Nullable NumericDate at(Text text, int at) {
        int first = number(text, at);
        if (first < 0 || at + 2 >= text.size() || startsInside(text, at)) {
            return null;
        }
        if (text.isSymbol(at + 1, '.') && glued(text, at + 1)) {
            return dotted(text, at, first);
        }
        if (first >= 1900
                && first < 2100
                && (text.isSymbol(at + 1, '-') || text.isSymbol(at + 1, '/'))
                && glued(text, at + 1)) {
            return iso(text, at, first);
        }
        return text.isSymbol(at + 1, '/') && glued(text, at + 1) ? slashed(text, at, first) : null;
    }

    private static boolean startsInside(Text text, int at) {
        return at > 1
                && text.gluedToPrevious(at)
                && text.gluedToPrevious(at - 1)
                && (text.isSymbol(at - 1, '.') || text.isSymbol(at - 1, ','))
                && text.shape(at - 2) == Shape.NUMBER;
    }

    /** 1.3. or 01.03.2027 or 01.03.27 */
    private static @Nullable NumericDate dotted(Text text, int at, int day) {
        int month = number(text, at + 2);
        if (day < 1 || day > 31 || month < 1 || month > 12 || length(text, at) > 2 || length(text, at + 2) > 2) {
            return null;
        }
        if (at + 3 >= text.size() || !text.isSymbol(at + 3, '.') || !text.gluedToPrevious(at + 3)) {
            return null;
        }
        int year = at + 4 < text.size() && text.line(at + 4) == text.line(at) ? number(text, at + 4) : -1;
        if (year >= 1900 && year < 2100) {
            return new NumericDate(at + 4, day, month, year);
        }
        if (year >= 0 && year < 100 && length(text, at + 4) == 2 && text.gluedToPrevious(at + 4)) {
            return new NumericDate(at + 4, day, month, 2000 + year);
        }
        return new NumericDate(at + 3, day, month, 0);
    }

    /** 2027-03 or 2027-03-01 */
    private static @Nullable NumericDate iso(Text text, int at, int year) {
        int month = number(text, at + 2);
        if (month < 1 || month > 12 || length(text, at + 2) != 2) {
            return null;
        }
        if (at + 4 < text.size() && text.isSymbol(at + 3, '-') && glued(text, at + 3)) {
            int day = number(text, at + 4);
            if (day >= 1 && day <= 31) {
                return new NumericDate(at + 4, day, month, year);
            }
        }
        return new NumericDate(at + 2, 0, month, year);
    }

    /** 03/2027, 1/3/2027: day before month unless that cannot be. */
    private static @Nullable NumericDate slashed(Text text, int at, int first) {
        int second = number(text, at + 2);
        if (second >= 1900 && second < 2100 && first >= 1 && first <= 12) {
            return new NumericDate(at + 2, 0, first, second);
        }
        if (at + 4 >= text.size() || !text.isSymbol(at + 3, '/') || !glued(text, at + 3)) {
            return null;
        }
        int year = number(text, at + 4);
        if (year < 1900 || year >= 2100 || first < 1 || second < 1) {
            return null;
        }
        if (second <= 12 && first <= 31) {
            return new NumericDate(at + 4, first, second, year);
        }
        return first <= 12 && second <= 31 ? new NumericDate(at + 4, second, first, year) : null;
    }

    private static boolean glued(Text text, int at) {
        return text.gluedToPrevious(at) && at + 1 < text.size() && text.gluedToPrevious(at + 1);
    }

    private static int length(Text text, int at) {
        return text.end(at) - text.start(at);
    }

    private static int number(Text text, int at) {
        if (text.shape(at) != Shape.NUMBER || length(text, at) > 4) {
            return -1;
        }
        String digits = text.word(at);
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
    }
}
