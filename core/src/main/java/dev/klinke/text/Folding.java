package dev.klinke.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: lower case, umlauts spelled out (ä = ae), accents dropped, invisible characters
 * skipped, look-alike letters of other scripts taken for the Latin ones they imitate.
 */
public final class Folding {
    private static final String LOOK_ALIKES = "аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwкkмmтtвbнhαaοoρpνvιiκkτtυu";

    private Folding() {}

    /** The folded form of a whole string; spaces and punctuation stay as they are. */
    public static String fold(String raw) {
        var out = new StringBuilder(raw.length() + 8);
        for (int i = 0; i < raw.length(); i++) {
            append(raw.charAt(i), out);
        }
        return out.toString();
    }

    /** Whether a reader cannot see the character: zero-width, soft hyphen, direction marks, combining joiner. */
    public static boolean invisible(char c) {
        return c == '\u00ad'
                || c == '\u034f'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff';
    }

    static void append(char c, StringBuilder out) {
        if (c < 128) {
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            return;
        }
        switch (c) {
            case 'ä', 'Ä' -> out.append("ae");
            case 'ö', 'Ö' -> out.append("oe");
            case 'ü', 'Ü' -> out.append("ue");
            case 'ß', 'ẞ' -> out.append("ss");
            case 'ø', 'Ø' -> out.append('o');
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'ł', 'Ł' -> out.append('l');
            case 'ı', 'İ' -> out.append('i');
            case '’', 'ʼ', '´', '`' -> out.append('\'');
            case '‐', '‑', '–', '—', '−' -> out.append('-');
            default -> {
                if (!invisible(c)) {
                    appendDecomposed(Character.toLowerCase(c), out);
                }
            }
        }
    }

    private static void appendDecomposed(char c, StringBuilder out) {
        int twin = LOOK_ALIKES.indexOf(c);
        if (twin >= 0 && twin % 2 == 0) {
            out.append(LOOK_ALIKES.charAt(twin + 1));
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part == '\u0308') {
                out.append('e'); // a decomposed umlaut
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.append(Character.toLowerCase(part));
            }
        }
    }
}
