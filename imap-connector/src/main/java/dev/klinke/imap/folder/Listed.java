package dev.klinke.imap.folder;

import jakarta.mail.Flags;
import java.util.List;

/**
 * A message in a folder before its text is known.
 *
 * @param flags system flags and keywords
 * @param size of the whole message in bytes
 * @param header the few header fields that were asked for, as they stand in the message
 * @param texts its texts, the one to read first; empty if it has none
 * @param whole whether {@code header} is the beginning of the whole message, since its structure could not be told
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes that is read once and never compared
public record Listed(long uid, Flags flags, long size, byte[] header, List<TextSection> texts, boolean whole) {
    /** What tells this message from all others, wherever it lies. */
    public String identity() {
        return Identity.of(header, size);
    }
}
