package dev.klinke.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first mailbox of an address field (RFC 5322, 3.4), read as mail programs do: what cannot be an address is taken
 * for a name.
 *
 * @param name the display name or comment, decoded
 * @param address in lower case
 */
record Mailbox(@Nullable String name, @Nullable String address) {
    private static final Mailbox NOBODY = new Mailbox(null, null);

    /** Reads a field's raw value; null gives nobody. */
    static Mailbox first(@Nullable String field) {
        if (field == null || field.isBlank()) {
            return NOBODY;
        }
        var words = new StringBuilder();
        var comment = new StringBuilder();
        String angle = null;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < field.length() && angle == null; i++) {
            char c = field.charAt(i);
            if (c == '\\' && (quoted || depth > 0) && i + 1 < field.length()) {
                (quoted ? words : comment).append(field.charAt(++i));
            } else if (quoted) {
                quoted = c != '"';
                words.append(quoted ? String.valueOf(c) : "");
            } else if (c == '(') {
                comment.append(depth++ > 0 ? "(" : "");
            } else if (depth > 0) {
                depth -= c == ')' ? 1 : 0;
                comment.append(depth > 0 ? String.valueOf(c) : "");
            } else if (c == '"') {
                quoted = true;
            } else if (c == '<') {
                int end = field.indexOf('>', i);
                angle = field.substring(i + 1, end < 0 ? field.length() : end);
            } else if (c == ':' && words.indexOf("@") < 0) {
                words.setLength(0); // the name of a group
            } else if (c == ',' || c == ';') {
                if (words.indexOf("@") >= 0 || field.indexOf('<', i) < 0) {
                    break;
                }
                words.append(c); // an unquoted comma in a name: Beispiel, Jana <jana@example.org>
            } else {
                words.append(c);
            }
        }
        return of(words.toString().strip(), angle, comment.toString());
    }

    private static Mailbox of(String words, @Nullable String angle, String comment) {
        String address = angle == null ? words : angle;
        String name = angle == null || words.isEmpty() ? comment : words;
        if (address.indexOf('@') < 0 || address.strip().indexOf(' ') >= 0) {
            name = words.isEmpty() ? address : words;
            address = "";
        }
        String plain = PlainText.oneLine(address).toLowerCase(Locale.ROOT);
        String shown = HeaderFields.decode(name).strip();
        return new Mailbox(shown.isEmpty() ? null : shown, plain.isEmpty() ? null : plain);
    }
}
