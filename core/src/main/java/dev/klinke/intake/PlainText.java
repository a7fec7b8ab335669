package dev.klinke.intake;

/** What is done to every decoded text before anybody reads it. */
final class PlainText {
    /** The most characters of a text that are kept. */
    static final int LIMIT = 64 << 10;

    private static final int NEARLY_EMPTY = 25;
    private static final int STUB = 400;

    private PlainText() {}

    /**
     * The text as a person sees it: line breaks as {@code \n}, no invisible or control characters, plain blanks, no
     * blanks at line ends, at most two line breaks in a row, cut at {@link #LIMIT}.
     */
    static String tidy(CharSequence text) {
        var tidy = new StringBuilder(Math.min(text.length(), LIMIT));
        int breaks = 2;
        int blanks = 0;
        for (int i = 0; i < text.length() && tidy.length() < LIMIT; i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                c = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? '\0' : '\n';
            }
            if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f') {
                blanks = 0;
                if (breaks++ < 2) {
                    tidy.append('\n');
                }
            } else if (c == ' ' || c == '\t' || isBlank(c)) {
                blanks++;
            } else if (!isInvisible(c)) {
                if (blanks > 0 && tidy.length() > 0) {
                    tidy.append(" ".repeat(Math.min(blanks, 4)));
                }
                blanks = 0;
                breaks = 0;
                tidy.append(c);
            }
        }
        int end = tidy.length();
        while (end > 0 && tidy.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && Character.isHighSurrogate(tidy.charAt(end - 1))) {
            end--;
        }
        return tidy.substring(0, end);
    }

    /** A header value or name on one line, without invisible characters. */
    static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && (isInvisible(c) || isBlank(c) || c == '\u2028' || c == '\u2029'))) {
                return tidy(text).replace('\n', ' ').strip();
            }
        }
        return text.strip();
    }

    /** Undoes the soft line breaks of {@code format=flowed} (RFC 3676). */
    static String unflow(String text, boolean deleteSpace) {
        var joined = new StringBuilder(text.length());
        boolean open = false;
        int openQuotes = 0;
        for (String line : text.split("\r?\n", -1)) {
            int quotes = 0;
            while (quotes < line.length() && line.charAt(quotes) == '>') {
                quotes++;
            }
            boolean stuffed = quotes < line.length() && line.charAt(quotes) == ' ';
            String content = line.substring(stuffed ? quotes + 1 : quotes);
            boolean signature = content.equals("-- ");
            if (open && quotes == openQuotes && !signature) {
                joined.append(content);
            } else {
                if (open || joined.length() > 0) {
                    joined.append('\n');
                }
                joined.append(">".repeat(quotes)).append(quotes > 0 ? " " : "").append(content);
            }
            open = content.endsWith(" ") && !signature;
            openQuotes = quotes;
            if (open && deleteSpace) {
                joined.setLength(joined.length() - 1);
            }
        }
        return joined.toString();
    }

    /** Whether a plain text says so little that the HTML beside it must be asked: nearly empty, or "see this in a browser". */
    static boolean isStub(CharSequence text) {
        int letters = 0;
        boolean link = false;
        int length = Math.min(text.length(), LIMIT);
        for (int i = 0; i < length && letters < STUB; i++) {
            char c = text.charAt(i);
            if (c == ':' && i + 2 < length && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                link = true;
                while (i < length && !Character.isWhitespace(text.charAt(i))) {
                    i++;
                }
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters < NEARLY_EMPTY || (letters < STUB && speaksOfHtml(text.toString(), link));
    }

    private static boolean speaksOfHtml(String text, boolean link) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("html") || (link && (lower.contains("browser") || lower.contains("webversion")));
    }

    private static boolean isBlank(char c) {
        return c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            return true;
        }
        return c == '\u00AD'
                || c == '\u034F'
                || c == '\u061C'
                || c == '\u115F'
                || c == '\u1160'
                || c == '\u17B4'
                || c == '\u17B5'
                || c == '\u180E'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\u3164'
                || c == '\uFEFF'
                || c == '\uFFA0';
    }
}
