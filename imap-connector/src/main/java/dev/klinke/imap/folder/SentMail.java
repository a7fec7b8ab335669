package dev.klinke.imap.folder;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.state.Cursors;
import dev.klinke.imap.state.Cursors.Cursor;
import dev.klinke.imap.state.OwnContacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.protocol.Status;

/** Learns from the headers of sent mail whom the user writes to and in which threads; reads each message once. */
public final class SentMail {
    private static final int CHUNK = 500;
    private static final String FIELDS = "TO CC BCC MESSAGE-ID IN-REPLY-TO REFERENCES";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:()\\[\\]\\\\]+@[^\\s<>\",;:()\\[\\]\\\\]+");
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{3,300})>");

    private SentMail() {}

    /** Reads what is new in the folder of sent mail; one command if nothing is. */
    public static void learn(Visit visit, Cursors cursors, OwnContacts contacts) throws MailboxException {
        String sent = visit.folders().sent();
        if (sent == null) {
            return;
        }
        Status status = visit.status(sent);
        Cursor known = cursors.at(sent, status.uidvalidity);
        long first = known == null ? 1 : known.lastUid() + 1;
        if (status.total == 0 || (status.uidnext > 0 && first >= status.uidnext)) {
            return;
        }
        Opened folder = visit.examine(sent);
        long[] uids = folder.uidsFrom(first, null);
        for (int i = 0; i < uids.length; i += CHUNK) {
            List<Long> chunk = Arrays.stream(uids, i, Math.min(uids.length, i + CHUNK))
                    .boxed()
                    .toList();
            var addresses = new HashSet<String>();
            var ids = new HashSet<String>();
            for (byte[] header : folder.headers(chunk, FIELDS).values()) {
                take(header, addresses, ids);
            }
            contacts.add(addresses, ids);
            cursors.put(sent, new Cursor(folder.uidValidity(), chunk.get(chunk.size() - 1), folder.highestModSeq()));
        }
    }

    private static void take(byte[] header, Set<String> addresses, Set<String> ids) {
        for (String field : List.of("to", "cc", "bcc")) {
            Matcher address = ADDRESS.matcher(Identity.field(header, field));
            while (address.find()) {
                addresses.add(address.group());
            }
        }
        ids.addAll(thread(header));
    }

    /** The Message-IDs a message names: its own, those it answers, those of its thread; without angle brackets. */
    public static List<String> thread(byte[] header) {
        var ids = new ArrayList<String>();
        for (String field : List.of("message-id", "in-reply-to", "references")) {
            Matcher id = ID.matcher(Identity.field(header, field));
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        return ids;
    }
}
