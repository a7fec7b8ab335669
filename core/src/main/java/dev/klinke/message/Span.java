package dev.klinke.message;

/**
 * A stretch of a message: the words something was read from.
 *
 * @param part what {@code from} and {@code to} count in
 * @param from the first character, from 0
 * @param to one past the last character, not before {@code from}
 */
public record Span(Part part, int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "span " + from + ".." + to + " runs backwards; give from <= to, both from 0");
        }
    }

    /** A stretch of the body. */
    public static Span body(int from, int to) {
        return new Span(Part.BODY, from, to);
    }
}
