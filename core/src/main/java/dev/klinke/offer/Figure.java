package dev.klinke.offer;

/**
 * A number or a range of numbers in a text, with the currency and scale written beside it.
 *
 * @param first the first token, a currency before the number included
 * @param last the last token, scale and currency after the number included
 * @param number the token the (first) number begins at
 * @param low the number, or the lower end; scale applied
 * @param high equal to {@code low} for a single number
 * @param currency ISO 4217 code; empty where none is written
 * @param scaled whether thousands are written as such: 65k, 95 T€, 70 Tausend
 * @param millions whether millions or more are written as such; never pay
 * @param unit letters that stick to the number and are no scale or currency: {@code h}, {@code x}; else empty
 * @param percent whether a per cent sign or word follows
 */
record Figure(
        int first,
        int last,
        int number,
        double low,
        double high,
        String currency,
        boolean scaled,
        boolean millions,
        String unit,
        boolean percent) {

    boolean isRange() {
        return low != high;
    }
}
