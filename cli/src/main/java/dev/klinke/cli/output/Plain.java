package dev.klinke.cli.output;

/** Makes text from messages safe to show. */
final class Plain {
    private Plain() {}

    /** One line: control, invisible and direction-changing characters gone, white space folded. */
    static String line(String text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = out.length() > 0;
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** As {@link #line}, cut to so many columns with an ellipsis. */
    static String line(String text, int columns) {
        String line = line(text);
        if (width(line) <= columns) {
            return line;
        }
        var out = new StringBuilder();
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int wide = width(c);
            if (used + wide > columns - 1) {
                break;
            }
            out.appendCodePoint(c);
            used += wide;
            i += Character.charCount(c);
        }
        return out.append('…').toString();
    }

    /** As {@link #line}, cut or filled with spaces to exactly so many columns, the last of which stays empty. */
    static String cell(String text, int columns) {
        return padded(line(text, columns - 1), columns);
    }

    /** Filled with spaces to so many columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** How many columns of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(Plain::width).sum();
    }

    /** East Asian wide characters and emoji take two columns (Unicode UAX 11), combining marks none. */
    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || c == 0xFE0F) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60)
                || c >= 0x1F300;
        return wide ? 2 : 1;
    }
}
