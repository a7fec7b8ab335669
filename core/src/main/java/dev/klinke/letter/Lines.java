package dev.klinke.letter;

import dev.klinke.text.Text;
import java.util.Arrays;

/** The lines of a text that hold a token. Words of a link do not count as words. */
final class Lines {
    private static final int SEPARATOR_DISTANCE = 6;

    private final Text text;
    private final int[] lineOf;
    private final int[] firsts;
    private final int[] wordsBefore;
    private final int count;

    Lines(Text text) {
        this.text = text;
        lineOf = new int[text.size()];
        int[] found = new int[text.size() + 1];
        int[] words = new int[text.size() + 1];
        int lines = 0;
        int seen = 0;
        boolean inLink = false;
        for (int token = 0; token < text.size(); token++) {
            if (token == 0 || text.line(token) != text.line(token - 1)) {
                found[lines] = token;
                words[lines] = seen;
                lines++;
            }
            lineOf[token] = lines - 1;
            inLink = (inLink && text.gluedToPrevious(token)) || linkBegins(text, token);
            seen += text.shape(token).isWord() && !inLink ? 1 : 0;
        }
        found[lines] = text.size();
        words[lines] = seen;
        count = lines;
        firsts = Arrays.copyOf(found, lines + 1);
        wordsBefore = Arrays.copyOf(words, lines + 1);
    }

    private static boolean linkBegins(Text text, int token) {
        return (text.is(token, "http") || text.is(token, "https") || text.is(token, "www"))
                && token + 1 < text.size()
                && text.gluedToPrevious(token + 1);
    }

    int count() {
        return count;
    }

    /** The line that holds the token. */
    int of(int token) {
        return lineOf[token];
    }

    /** The first token of the line. */
    int first(int line) {
        return firsts[line];
    }

    /** One past the last token of the line. */
    int end(int line) {
        return firsts[line + 1];
    }

    int words(int line) {
        return wordsBetween(line, line + 1);
    }

    int wordsBetween(int from, int to) {
        return wordsBefore[to] - wordsBefore[Math.min(from, to)];
    }

    boolean beginsWith(int line, char symbol) {
        return text.isSymbol(first(line), symbol);
    }

    boolean endsWith(int line, char symbol) {
        return text.isSymbol(end(line) - 1, symbol);
    }

    boolean endsSentence(int line) {
        return endsWith(line, '.') || endsWith(line, '!') || endsWith(line, '?');
    }

    /** Whether an empty line stands above. */
    boolean blankBefore(int line) {
        return line > 0 && text.line(first(line)) - text.line(first(line - 1)) > 1;
    }

    /** Whether the line is "--" or a single long dash, as mail programs write above a signature. */
    boolean isSignatureMark(int line) {
        int length = end(line) - first(line);
        return length <= 2
                && beginsWith(line, '-')
                && endsWith(line, '-')
                && (length == 2 || text.written(first(line)).equals("—"));
    }

    /** The line of dashes close above this one, if there is one; else the first line of its paragraph. */
    int separatorAbove(int line) {
        for (int above = line; above >= Math.max(0, line - SEPARATOR_DISTANCE); above--) {
            if (isSeparator(above)) {
                return above;
            }
        }
        int start = line;
        while (start > 0 && !blankBefore(start) && words(start - 1) <= 12 && line - start < SEPARATOR_DISTANCE) {
            start--;
        }
        return blankBefore(start) || start == 0 ? start : line;
    }

    private boolean isSeparator(int line) {
        if (isSignatureMark(line)) {
            return true;
        }
        if (end(line) - first(line) < 8) {
            return false;
        }
        for (int token = first(line); token < end(line); token++) {
            if (!text.isSymbol(token, '-') && !text.isSymbol(token, '_') && !text.isSymbol(token, '=')) {
                return false;
            }
        }
        return true;
    }
}
