package dev.klinke.imap.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Tells messages apart across folders and servers' renumberings: the Message-ID, or, where a message has none, a hash of
 * what a server never changes (size, date, sender, subject).
 */
public final class Identity {
    /** The header fields an identity is made of, as asked from the server. */
    public static final String FIELDS = "MESSAGE-ID DATE FROM SUBJECT";

    /** How identities of messages without Message-ID begin. */
    static final String WITHOUT_ID = "no-id-";

    private static final int LONGEST = 500;

    private Identity() {}

    /** The identity of a message with these header fields and this size in bytes. */
    static String of(byte[] header, long size) {
        String id =
                field(header, "message-id").replace("<", "").replace(">", "").strip();
        if (!id.isEmpty() && id.length() <= LONGEST) {
            return id;
        }
        String told = size + "\n" + field(header, "date") + "\n" + field(header, "from") + "\n"
                + field(header, "subject") + "\n" + id;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return WITHOUT_ID + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The value of a field, its lines joined; empty if it is missing. */
    static String field(byte[] header, String name) {
        var value = new StringBuilder();
        boolean inside = false;
        for (String line : new String(header, StandardCharsets.ISO_8859_1).split("\r?\n")) {
            if (line.isEmpty()) {
                break;
            }
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (!folded) {
                if (inside) {
                    break;
                }
                int colon = line.indexOf(':');
                inside = colon > 0
                        && line.substring(0, colon)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(name);
                line = inside ? line.substring(colon + 1) : line;
            }
            if (inside) {
                value.append(line.strip()).append(' ');
            }
        }
        return value.toString().strip();
    }
}
