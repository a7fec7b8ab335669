package dev.klinke.text;

import java.util.Arrays;

/**
 * A text cut into tokens once, for every reader to use: runs of letters and digits, and single symbols.
 *
 * <p>Each token knows its place in the raw text, its folded form (see {@link Folding}), the hash of that form, its
 * {@link Shape}, its line and its sentence. Nothing is copied per token until asked for. Immutable.
 *
 * <p>The text is read up to {@value #LIMIT} characters; what follows does not take part.
 */
public final class Text {
    /** The most characters that are read. */
    public static final int LIMIT = 65_536;

    /** The hash of the empty word, which {@link #hashOn} continues. */
    public static final long NO_HASH = 0xcbf29ce484222325L;

    private static final Shape[] SHAPES = Shape.values();

    /** A text without a token. */
    public static final Text EMPTY = Text.of("");

    private final String raw;
    private final String folded;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] foldedStarts;
    private final long[] hashes;
    private final byte[] shapes;
    private final int[] lines;
    private final int[] sentences;

    private Text(Builder from) {
        raw = from.raw;
        folded = from.folded.toString();
        size = from.size;
        starts = Arrays.copyOf(from.starts, size);
        ends = Arrays.copyOf(from.ends, size);
        foldedStarts = Arrays.copyOf(from.foldedStarts, size + 1);
        hashes = Arrays.copyOf(from.hashes, size);
        shapes = Arrays.copyOf(from.shapes, size);
        lines = Arrays.copyOf(from.lines, size);
        sentences = Arrays.copyOf(from.sentences, size);
    }

    /** Cuts a text into tokens. */
    public static Text of(String raw) {
        return new Text(new Builder(raw));
    }

    /** Continues a hash by one character. */
    public static long hashOn(long before, char next) {
        return (before ^ next) * 0x100000001b3L;
    }

    /** The hash a token with this folded form has; for tables that are looked up by {@link #hash(int)}. */
    public static long hashOf(CharSequence folded) {
        long hash = NO_HASH;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The text as it was given. */
    public String raw() {
        return raw;
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /** Where the token begins in {@link #raw()}. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends in {@link #raw()}, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The token in its folded form. */
    public String word(int token) {
        return folded.substring(foldedStarts[token], foldedStarts[token + 1]);
    }

    /** The token as it is written. */
    public String written(int token) {
        return raw.substring(starts[token], ends[token]);
    }

    /** The raw text from one token to another, both included. */
    public String written(int first, int last) {
        return raw.substring(starts[first], ends[last]);
    }

    /** The hash of the folded form, equal to {@link #hashOf}. */
    public long hash(int token) {
        return hashes[token];
    }

    /** The hash of the first characters of the folded form; of all of them where it is shorter. */
    public long prefixHash(int token, int length) {
        long hash = 0xcbf29ce484222325L;
        int end = Math.min(foldedStarts[token] + length, foldedStarts[token + 1]);
        for (int i = foldedStarts[token]; i < end; i++) {
            hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /**
     * Continues a hash by the token's folded form without its last characters, so that the words of a phrase hash to
     * the same as one word written together.
     *
     * @param before {@link #NO_HASH}, or what an earlier call returned
     * @param without how many characters at the end are left out
     */
    public long hashOn(int token, long before, int without) {
        long hash = before;
        for (int i = foldedStarts[token]; i < foldedStarts[token + 1] - without; i++) {
            hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The length of the token's folded form. */
    public int length(int token) {
        return foldedStarts[token + 1] - foldedStarts[token];
    }

    /** A character of the token's folded form, counted from its end: 1 is the last. */
    public char fromEnd(int token, int place) {
        return folded.charAt(foldedStarts[token + 1] - place);
    }

    /** A character of the folded form, from 0. */
    public char foldedChar(int token, int at) {
        return folded.charAt(foldedStarts[token] + at);
    }

    /** How the token is written. */
    public Shape shape(int token) {
        return SHAPES[shapes[token]];
    }

    /** Whether the token's folded form is this word. */
    public boolean is(int token, String foldedWord) {
        int from = foldedStarts[token];
        int length = foldedStarts[token + 1] - from;
        return length == foldedWord.length() && folded.startsWith(foldedWord, from);
    }

    /** Whether the token's folded form begins so. */
    public boolean begins(int token, String foldedPrefix) {
        int from = foldedStarts[token];
        return foldedStarts[token + 1] - from >= foldedPrefix.length() && folded.startsWith(foldedPrefix, from);
    }

    /** Whether the token's folded form ends so. */
    public boolean endsWith(int token, String foldedSuffix) {
        int to = foldedStarts[token + 1];
        int from = to - foldedSuffix.length();
        return from >= foldedStarts[token] && folded.startsWith(foldedSuffix, from);
    }

    /** Whether the token is this one symbol. */
    public boolean isSymbol(int token, char symbol) {
        return shapes[token] == Shape.SYMBOL.ordinal() && folded.charAt(foldedStarts[token]) == symbol;
    }

    /** Whether no space or line break stands between this token and the one before it. */
    public boolean gluedToPrevious(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    /** The line the token stands in, from 0. */
    public int line(int token) {
        return lines[token];
    }

    /** The sentence the token stands in, from 0. Headings, list items and paragraphs end sentences too. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** The first token of the sentence that this token stands in. */
    public int sentenceStart(int token) {
        int at = token;
        while (at > 0 && sentences[at - 1] == sentences[token]) {
            at--;
        }
        return at;
    }

    /** One past the last token of the sentence that this token stands in. */
    public int sentenceEnd(int token) {
        int at = token + 1;
        while (at < size && sentences[at] == sentences[token]) {
            at++;
        }
        return at;
    }

    /** The first token that begins at or after this place in the raw text; {@link #size()} if there is none. */
    public int tokenAt(int rawOffset) {
        int found = Arrays.binarySearch(starts, rawOffset);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public String toString() {
        return raw;
    }

    private static final class Builder {
        private final String raw;
        private final StringBuilder folded;
        private int size;
        private int[] starts;
        private int[] ends;
        private int[] foldedStarts;
        private long[] hashes;
        private byte[] shapes;
        private int[] lines;
        private int[] sentences;
        private int line;
        private int sentence;

        Builder(String raw) {
            this.raw = raw;
            int limit = Math.min(raw.length(), LIMIT);
            int capacity = limit / 5 + 16;
            folded = new StringBuilder(limit + limit / 8);
            starts = new int[capacity];
            ends = new int[capacity];
            foldedStarts = new int[capacity + 1];
            hashes = new long[capacity];
            shapes = new byte[capacity];
            lines = new int[capacity];
            sentences = new int[capacity];
            cut(limit);
            foldedStarts[size] = folded.length();
        }

        private void cut(int limit) {
            int at = 0;
            while (at < limit) {
                char c = raw.charAt(at);
                if (c == '\n' || c == '\r') {
                    at = breakLine(at, limit);
                } else if (Character.isWhitespace(c) || Folding.invisible(c) || c == '\u00a0' || c == '\u202f') {
                    at++;
                } else {
                    int end = inWord(c) ? wordEnd(at, limit) : symbolEnd(at, limit);
                    add(at, end, inWord(c));
                    at = end;
                }
            }
        }

        private static boolean inWord(char c) {
            return (c < 128)
                    ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private int wordEnd(int from, int limit) {
            int at = from + 1;
            while (at < limit && (inWord(raw.charAt(at)) || invisibleInside(at, limit))) {
                at++;
            }
            return at;
        }

        private boolean invisibleInside(int at, int limit) {
            return Folding.invisible(raw.charAt(at)) && at + 1 < limit && inWord(raw.charAt(at + 1));
        }

        private int symbolEnd(int at, int limit) {
            return Character.isHighSurrogate(raw.charAt(at)) && at + 1 < limit ? at + 2 : at + 1;
        }

        private int breakLine(int from, int limit) {
            int at = from;
            int breaks = 0;
            while (at < limit && Character.isWhitespace(raw.charAt(at))) {
                if (raw.charAt(at) == '\n'
                        || (raw.charAt(at) == '\r' && !(at + 1 < limit && raw.charAt(at + 1) == '\n'))) {
                    breaks++;
                }
                at++;
            }
            line += breaks;
            if (at < limit && (breaks > 1 || startsNewSentence(at))) {
                endSentence();
            }
            return at;
        }

        /** A wrapped line goes on in lower case; a heading, list item or short line does not. */
        private boolean startsNewSentence(int at) {
            char c = raw.charAt(at);
            if (Character.isLowerCase(c) || c == '(' || c == '&') {
                return false;
            }
            if (!inWord(c)) {
                return true;
            }
            int previous = size - 1;
            if (previous < 0) {
                return true;
            }
            int lineStart = previous;
            while (lineStart > 0 && lines[lineStart - 1] == lines[previous]) {
                lineStart--;
            }
            // hard-wrapped mail breaks near column 72; what ends much earlier was ended on purpose
            return ends[previous] - starts[lineStart] < 55;
        }

        private void add(int from, int to, boolean word) {
            if (size == starts.length) {
                grow();
            }
            int foldedFrom = folded.length();
            for (int i = from; i < to; i++) {
                Folding.append(raw.charAt(i), folded);
            }
            if (folded.length() == foldedFrom) {
                return; // marks without a letter: nothing a reader sees
            }
            starts[size] = from;
            ends[size] = to;
            foldedStarts[size] = foldedFrom;
            hashes[size] = hash(foldedFrom);
            shapes[size] = (byte) (word ? shapeOf(from, to) : Shape.SYMBOL).ordinal();
            lines[size] = line;
            sentences[size] = sentence;
            size++;
            if (!word && endsSentence(from, to)) {
                endSentence();
            }
        }

        private long hash(int foldedFrom) {
            long hash = NO_HASH;
            for (int i = foldedFrom; i < folded.length(); i++) {
                hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
            }
            return hash;
        }

        private void endSentence() {
            if (size > 0 && sentences[size - 1] == sentence) {
                sentence++;
            }
        }

        private boolean endsSentence(int from, int to) {
            char c = raw.charAt(from);
            if (c == '!' || c == '?' || c == '…') {
                return true;
            }
            if (c != '.' || (to < raw.length() && !Character.isWhitespace(raw.charAt(to)))) {
                return false;
            }
            return !afterAbbreviation() && !lowerCaseFollows(to);
        }

        private boolean afterAbbreviation() {
            int before = size - 2;
            if (before < 0 || ends[before] != starts[size - 1]) {
                return false;
            }
            int length = ends[before] - starts[before];
            Shape shape = SHAPES[shapes[before]];
            return shape == Shape.NUMBER ? length <= 2 : length == 1 || Abbreviations.contain(hashes[before]);
        }

        private boolean lowerCaseFollows(int to) {
            int at = to;
            while (at < raw.length() && raw.charAt(at) == ' ') {
                at++;
            }
            return at < raw.length() && Character.isLowerCase(raw.charAt(at));
        }

        private Shape shapeOf(int from, int to) {
            int upper = 0;
            int lower = 0;
            int digits = 0;
            for (int i = from; i < to; i++) {
                char c = raw.charAt(i);
                if (Character.isDigit(c)) {
                    digits++;
                } else if (Character.isUpperCase(c)) {
                    upper++;
                } else {
                    lower++;
                }
            }
            if (digits > 0) {
                return upper + lower == 0 ? Shape.NUMBER : Shape.MIXED;
            }
            if (upper == 0) {
                return Shape.LOWER;
            }
            if (upper == 1 && Character.isUpperCase(raw.charAt(from))) {
                return Shape.CAPITALISED;
            }
            return lower == 0 ? Shape.UPPER : Shape.MIXED;
        }

        private void grow() {
            int more = starts.length * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            foldedStarts = Arrays.copyOf(foldedStarts, more + 1);
            hashes = Arrays.copyOf(hashes, more);
            shapes = Arrays.copyOf(shapes, more);
            lines = Arrays.copyOf(lines, more);
            sentences = Arrays.copyOf(sentences, more);
        }
    }
}
