package dev.klinke.offer;

import org.jspecify.annotations.Nullable;

/**
 * Pay as it is written: never scaled to full time, nor multiplied by the number of salaries a year.
 *
 * @param min the lower figure in whole or fractional currency units; null for "up to"
 * @param max the upper figure; null for "from"
 * @param currency ISO 4217, upper case
 * @param per the period or piece it is paid for
 * @param salaries how many salaries a year where the text says so (13, 14), else 12; matters for pay per month only
 */
public record Pay(@Nullable Double min, @Nullable Double max, String currency, Period per, int salaries) {
    /** Salaries a year where the text tells nothing else. */
    public static final int USUAL_SALARIES = 12;

    public Pay {
        if (min == null && max == null) {
            throw new IllegalArgumentException("pay needs a figure");
        }
    }

    /** What pay is counted by. */
    public enum Period {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        WORD,
        PIECE;

        /** The word used in labels, JSON and profiles. */
        public String word() {
            return Words.of(this);
        }

        /**
         * The period of this word.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Period of(String word) {
            return Words.parse(Period.class, word);
        }
    }
}
