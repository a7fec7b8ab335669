package dev.klinke.imap.folder;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.wire.UidSet;
import dev.klinke.imap.wire.Wire;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.BODYSTRUCTURE;
import org.eclipse.angus.mail.imap.protocol.FLAGS;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.MailboxInfo;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is open on a connection, and what is asked of it. Asks little: a listing brings no text, and of a
 * message's text only the one part that is read, at most {@value #LONGEST_TEXT} bytes. Nothing becomes {@code \Seen}.
 */
public final class Opened {
    /** Bytes fetched of one text, still encoded. */
    public static final int LONGEST_TEXT = 65_536;

    private static final String FIELDS =
            "FROM SUBJECT DATE MESSAGE-ID IN-REPLY-TO REFERENCES TO REPLY-TO SENDER LIST-ID"
                    + " LIST-UNSUBSCRIBE PRECEDENCE AUTO-SUBMITTED X-LINKEDIN-CLASS X-LINKEDIN-TEMPLATE";
    private static final DateTimeFormatter IMAP_DATE = DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH);

    private final Wire wire;
    private final String name;
    private final MailboxInfo info;

    private Opened(Wire wire, String name, MailboxInfo info) {
        this.wire = wire;
        this.name = name;
        this.info = info;
    }

    /** Opens a folder to read and change it. */
    public static Opened select(Wire wire, String name) throws MailboxException {
        return new Opened(wire, name, wire.perform("SELECT", () -> wire.select(name)));
    }

    /** Opens a folder so that nothing in it can change by this connection. */
    public static Opened examine(Wire wire, String name) throws MailboxException {
        return new Opened(wire, name, wire.perform("EXAMINE", () -> wire.examine(name)));
    }

    /** The server's name of the folder. */
    public String name() {
        return name;
    }

    /** The connection it is open on. */
    public Wire wire() {
        return wire;
    }

    /** Under which numbering its UIDs hold; a change makes all known UIDs worthless (RFC 9051, 2.3.1.1). */
    public long uidValidity() {
        return info.uidvalidity;
    }

    /** The UID the next message will get at least; -1 if the server does not say. */
    public long uidNext() {
        return info.uidnext;
    }

    /** Changes with every change in the folder (RFC 7162); -1 where the server does not count. */
    public long highestModSeq() {
        return info.highestmodseq;
    }

    /** How many messages it held when it was opened. */
    public int size() {
        return info.total;
    }

    /** Whether the server lets nothing be changed here. */
    public boolean readOnly() {
        return info.mode == Folder.READ_ONLY;
    }

    /** Whether messages can be marked with this keyword for good. */
    public boolean keeps(String keyword) {
        Flags flags = info.permanentFlags;
        return flags != null && (flags.contains(Flags.Flag.USER) || flags.contains(keyword));
    }

    /** The UIDs from {@code first} on, in ascending order; only messages that came in on or after {@code since}. */
    public long[] uidsFrom(long first, @Nullable LocalDate since) throws MailboxException {
        if (info.total == 0 || (info.uidnext > 0 && first >= info.uidnext)) {
            return new long[0];
        }
        String criteria =
                "UID " + Math.max(1, first) + ":*" + (since == null ? "" : " SINCE " + IMAP_DATE.format(since));
        // "n:*" always names the last message, even if its UID is below n (RFC 9051, 9, seq-range).
        return Arrays.stream(search(criteria))
                .filter(uid -> uid >= first)
                .sorted()
                .toArray();
    }

    /** The UIDs the server finds. */
    public long[] search(String criteria) throws MailboxException {
        boolean extended = wire.hasCapability("ESEARCH");
        var uids = new ArrayList<Long>();
        for (Response answer : wire.ask("UID SEARCH " + (extended ? "RETURN (ALL) " : "") + criteria)) {
            if (!(answer instanceof IMAPResponse line)) {
                continue;
            }
            if (line.keyEquals("ESEARCH")) {
                String told = line.toString();
                int all = told.indexOf(" ALL ");
                if (all >= 0) {
                    uids.addAll(UidSet.parse(told.substring(all + 5).strip().split(" ")[0], Integer.MAX_VALUE / 2));
                }
            } else if (line.keyEquals("SEARCH")) {
                for (String word : line.getRest().strip().split(" +")) {
                    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                        uids.add(Long.parseLong(word));
                    }
                }
            }
        }
        return uids.stream().mapToLong(Long::longValue).toArray();
    }

    /** Candidates for a message of this identity; all of the folder if it has no Message-ID to search by. */
    public long[] uidsOf(String identity) throws MailboxException {
        if (info.total == 0) {
            return new long[0];
        }
        boolean searchable =
                !identity.startsWith(Identity.WITHOUT_ID) && identity.chars().allMatch(c -> c > 32 && c < 127);
        return search(
                searchable
                        ? "HEADER Message-ID \""
                                + identity.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                        : "ALL");
    }

    /** Lists messages, in ascending order of UID. What has vanished meanwhile is missing. */
    public List<Listed> list(Collection<Long> uids) throws MailboxException {
        var listed = new ArrayList<Listed>();
        list(uids, "BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (" + FIELDS + ")]", listed);
        var silent = new HashSet<>(uids);
        listed.forEach(one -> silent.remove(one.uid()));
        if (!silent.isEmpty()) {
            // Gone, or its structure is written so that it cannot be read: then its beginning tells enough.
            list(silent, "BODY.PEEK[]<0." + LONGEST_TEXT + ">", listed);
        }
        listed.sort((a, b) -> Long.compare(a.uid(), b.uid()));
        return listed;
    }

    private void list(Collection<Long> uids, String items, List<Listed> listed) throws MailboxException {
        var answered = new HashSet<Long>();
        for (FetchResponse fetched : fetch(uids, "UID FLAGS RFC822.SIZE " + items)) {
            UID uid = fetched.getItem(UID.class);
            BODY header = fetched.getItem(BODY.class);
            BODYSTRUCTURE structure = fetched.getItem(BODYSTRUCTURE.class);
            // Servers also tell of flags changed by others; such answers bring no header.
            if (uid != null && header != null && uids.contains(uid.uid) && answered.add(uid.uid)) {
                listed.add(new Listed(
                        uid.uid,
                        flags(fetched),
                        size(fetched),
                        bytes(header),
                        structure == null ? List.of() : TextSection.of(structure),
                        !header.isHeader()));
            }
        }
    }

    /** The texts of sections by UID, cut at {@link #LONGEST_TEXT}; one command for all messages with the same section. */
    public Map<Long, byte[]> texts(Map<Long, String> sections) throws MailboxException {
        var bySection = new LinkedHashMap<String, List<Long>>();
        sections.forEach((uid, section) ->
                bySection.computeIfAbsent(section, s -> new ArrayList<>()).add(uid));
        var texts = new HashMap<Long, byte[]>();
        for (var group : bySection.entrySet()) {
            for (FetchResponse fetched :
                    fetch(group.getValue(), "UID BODY.PEEK[" + group.getKey() + "]<0." + LONGEST_TEXT + ">")) {
                UID uid = fetched.getItem(UID.class);
                BODY body = fetched.getItem(BODY.class);
                if (uid != null && body != null && group.getKey().equals(sections.get(uid.uid))) {
                    texts.put(uid.uid, bytes(body));
                }
            }
        }
        return texts;
    }

    /** The identities of messages by UID; what has vanished is missing. */
    public Map<Long, String> identities(String uidSet) throws MailboxException {
        var identities = new LinkedHashMap<Long, String>();
        String items = "(UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (" + Identity.FIELDS + ")])";
        for (Response answer : wire.ask("UID FETCH " + uidSet + " " + items)) {
            if (answer instanceof FetchResponse fetched) {
                UID uid = fetched.getItem(UID.class);
                BODY header = fetched.getItem(BODY.class);
                if (uid != null && header != null) {
                    identities.put(uid.uid, Identity.of(bytes(header), size(fetched)));
                }
            }
        }
        return identities;
    }

    /** Header fields of messages by UID, as they stand in the message. */
    public Map<Long, byte[]> headers(Collection<Long> uids, String fields) throws MailboxException {
        var headers = new LinkedHashMap<Long, byte[]>();
        for (FetchResponse fetched : fetch(uids, "UID BODY.PEEK[HEADER.FIELDS (" + fields + ")]")) {
            UID uid = fetched.getItem(UID.class);
            BODY header = fetched.getItem(BODY.class);
            if (uid != null && header != null) {
                headers.put(uid.uid, bytes(header));
            }
        }
        return headers;
    }

    /** Which of these messages are still here. */
    public Set<Long> present(Collection<Long> uids) throws MailboxException {
        var present = new HashSet<Long>();
        for (long uid : uids.isEmpty() ? new long[0] : search("UID " + UidSet.of(uids))) {
            present.add(uid);
        }
        return present;
    }

    private List<FetchResponse> fetch(Collection<Long> uids, String items) throws MailboxException {
        var fetched = new ArrayList<FetchResponse>();
        if (!uids.isEmpty()) {
            for (Response answer : wire.ask("UID FETCH " + UidSet.of(uids) + " (" + items + ")")) {
                if (answer instanceof FetchResponse response) {
                    fetched.add(response);
                }
            }
        }
        return fetched;
    }

    private static Flags flags(FetchResponse fetched) {
        FLAGS flags = fetched.getItem(FLAGS.class);
        return flags == null ? new Flags() : flags;
    }

    private static long size(FetchResponse fetched) {
        RFC822SIZE size = fetched.getItem(RFC822SIZE.class);
        return size == null ? 0 : size.size;
    }

    private static byte[] bytes(BODY body) {
        ByteArray data = body.getByteArray();
        return data == null
                ? new byte[0]
                : Arrays.copyOfRange(data.getBytes(), data.getStart(), data.getStart() + data.getCount());
    }
}
