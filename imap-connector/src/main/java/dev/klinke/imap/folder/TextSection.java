package dev.klinke.imap.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.angus.mail.imap.protocol.BODYSTRUCTURE;
import org.jspecify.annotations.Nullable;

/**
 * A text part of a message that is worth fetching.
 *
 * @param section its number, as in {@code BODY[1.2]}
 * @param html whether it is HTML; else it is plain text
 * @param contentType the Content-Type with its parameters
 * @param encoding the Content-Transfer-Encoding
 * @param size encoded bytes
 */
public record TextSection(String section, boolean html, String contentType, String encoding, int size) {
    /** Deeper nesting is nobody's text. */
    private static final int DEEPEST = 30;

    /** Plain text shorter than this beside HTML ten times as long is a stub: "your program cannot show HTML". */
    private static final int STUB = 200;

    /** The texts of a message, the one to read first: plain text where it is real, else HTML; never an attachment. */
    static List<TextSection> of(BODYSTRUCTURE whole) {
        List<TextSection> own = firstOfEach(whole, false);
        List<TextSection> texts = own.isEmpty() ? firstOfEach(whole, true) : own;
        boolean stub = texts.size() == 2 && texts.get(0).size < STUB && texts.get(1).size > 10 * texts.get(0).size;
        return stub ? List.of(texts.get(1)) : texts;
    }

    private static List<TextSection> firstOfEach(BODYSTRUCTURE whole, boolean forwarded) {
        var texts = new ArrayList<TextSection>();
        for (boolean html : new boolean[] {false, true}) {
            TextSection found = find(whole, "", html, forwarded, 0);
            if (found != null) {
                texts.add(found);
            }
        }
        return texts;
    }

    private static @Nullable TextSection find(
            BODYSTRUCTURE part, String number, boolean html, boolean forwarded, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (!part.isMulti() && !(forwarded && part.isNested())) {
            boolean wanted = "text".equalsIgnoreCase(part.type)
                    && (html ? "html" : "plain").equalsIgnoreCase(part.subtype)
                    && !"attachment".equalsIgnoreCase(part.disposition);
            return wanted ? of(part, number.isEmpty() ? "1" : number, html) : null;
        }
        BODYSTRUCTURE[] children = Objects.requireNonNullElse(part.bodies, new BODYSTRUCTURE[0]);
        // A multipart that is the body of a forwarded message has no number: its parts count on below the message's.
        boolean numberless = part.isNested() && children.length == 1 && children[0].isMulti();
        for (int i = 0; i < children.length; i++) {
            String below = numberless ? number : number.isEmpty() ? "" + (i + 1) : number + "." + (i + 1);
            TextSection found = find(children[i], below, html, forwarded, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static TextSection of(BODYSTRUCTURE part, String section, boolean html) {
        String parameters = part.cParams == null ? "" : part.cParams.toString();
        String encoding = part.encoding == null ? "7bit" : part.encoding.toLowerCase(Locale.ROOT);
        return new TextSection(section, html, (html ? "text/html" : "text/plain") + parameters, encoding, part.size);
    }
}
