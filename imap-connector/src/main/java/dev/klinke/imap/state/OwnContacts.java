package dev.klinke.imap.state;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whom the user has written to and which threads she wrote in, learned from the headers of her sent mail.
 *
 * <p>Of a thread only a hash of its Message-IDs is kept.
 */
public final class OwnContacts {
    private final Path file;
    private final Set<String> addresses = new HashSet<>();
    private final Set<Long> threads = new HashSet<>();

    private OwnContacts(Path file) {
        this.file = file;
    }

    /** The contacts as they were last saved. */
    public static OwnContacts read(StateDirectory state) throws MailboxException {
        var contacts = new OwnContacts(state.file("contacts.txt"));
        if (Files.exists(contacts.file)) {
            try (var lines = Files.lines(contacts.file)) {
                lines.forEach(contacts::take);
            } catch (IOException e) {
                throw new MailboxException(
                        Cause.CONFIGURATION, contacts.file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return contacts;
    }

    private void take(String line) {
        if (line.startsWith("address ")) {
            addresses.add(line.substring("address ".length()));
        } else if (line.matches("thread [0-9a-f]{1,16}")) {
            threads.add(Long.parseUnsignedLong(line.substring("thread ".length()), 16));
        }
    }

    /** Whether the user has written to this address. */
    public boolean wroteTo(String address) {
        return addresses.contains(address.toLowerCase(Locale.ROOT));
    }

    /** Whether the user wrote in a thread that one of these Message-IDs (without angle brackets) belongs to. */
    public boolean wroteIn(Collection<String> messageIds) {
        return messageIds.stream().anyMatch(id -> threads.contains(hash(id)));
    }

    /** Remembers what was found in sent mail, on the disk when this returns. */
    public void add(Collection<String> writtenTo, Collection<String> messageIds) throws MailboxException {
        var lines = new StringBuilder();
        for (String address : writtenTo) {
            String lower = address.toLowerCase(Locale.ROOT);
            if (lower.indexOf('\n') < 0 && addresses.add(lower)) {
                lines.append("address ").append(lower).append('\n');
            }
        }
        for (String id : messageIds) {
            if (threads.add(hash(id))) {
                lines.append("thread ").append(Long.toHexString(hash(id))).append('\n');
            }
        }
        if (!lines.isEmpty()) {
            try {
                PrivateFile.append(file, lines.toString());
            } catch (IOException e) {
                throw new MailboxException(Cause.CONFIGURATION, file + " cannot be written: " + e.getMessage(), e);
            }
        }
    }

    /** FNV-1a, 64 bits: a chance meeting of two ids is one in billions, and would only spare a message. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
