package dev.klinke.imap.folder;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.wire.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * The folders of one mailbox. Users write names with {@code /}; servers separate levels as they like and may hang all
 * folders below {@code INBOX.} (RFC 2342): this class translates.
 */
public final class Folders {
    private static final Set<String> SENT_NAMES = sentNames();

    private final Map<String, Folder> byName = new LinkedHashMap<>();
    private final String prefix;
    private final char separator;

    private record Folder(String name, char separator, boolean canOpen, List<String> attributes) {}

    private Folders(List<Folder> listed, String prefix, char separator) {
        listed.forEach(folder -> byName.put(canonical(folder.name()), folder));
        this.prefix = prefix;
        this.separator = separator;
    }

    /** Asks the server for its folders: two commands. */
    public static Folders of(Wire wire) throws MailboxException {
        List<Folder> listed = list(wire);
        String prefix = "";
        char separator = listed.isEmpty() ? '/' : listed.get(0).separator();
        if (wire.hasCapability("NAMESPACE")) {
            Namespaces namespaces = wire.perform("NAMESPACE", wire::namespace);
            if (namespaces != null && namespaces.personal != null && namespaces.personal.length > 0) {
                prefix = Objects.requireNonNullElse(namespaces.personal[0].prefix, "");
                separator = namespaces.personal[0].delimiter;
            }
        }
        return new Folders(listed, prefix, separator == 0 ? '/' : separator);
    }

    private static List<Folder> list(Wire wire) throws MailboxException {
        boolean extended = wire.hasCapability("SPECIAL-USE") && wire.hasCapability("LIST-EXTENDED");
        var arguments = new Argument().writeString("").writeString("*");
        if (extended) {
            arguments.writeAtom("RETURN (SPECIAL-USE)");
        }
        var listed = new ArrayList<Folder>();
        for (Response answer : wire.ask("LIST", arguments)) {
            if (answer instanceof IMAPResponse line && line.keyEquals("LIST")) {
                try {
                    var info = new ListInfo(line);
                    listed.add(new Folder(info.name, info.separator, info.canOpen, List.of(info.attrs)));
                } catch (ProtocolException e) {
                    // A folder whose line cannot be read cannot be used either.
                }
            }
        }
        return listed;
    }

    /**
     * The server's name for what the user wrote.
     *
     * @throws MailboxException CONFIGURATION if no folder can have this name here
     */
    public String serverName(String written) throws MailboxException {
        if (byName.containsKey(canonical(written))) {
            return canonical(written);
        }
        String name = written;
        if (separator != '/') {
            if (written.indexOf(separator) >= 0 && !written.startsWith(prefix)) {
                throw new MailboxException(
                        Cause.CONFIGURATION,
                        "folder \"" + written + "\" cannot be on this server, where \"" + separator
                                + "\" separates levels; write / between levels and leave out \"" + separator + "\"");
            }
            name = written.replace('/', separator);
        }
        boolean inPlace = prefix.isEmpty() || canonical(name).equals("INBOX") || name.startsWith(prefix);
        return canonical(inPlace ? name : prefix + name);
    }

    /** The name as the user would write it. */
    public String shown(String serverName) {
        String name = serverName.startsWith(prefix) ? serverName.substring(prefix.length()) : serverName;
        return separator == '/' ? name : name.replace(separator, '/');
    }

    /** Whether the folder is there and can hold messages; by its server name. */
    public boolean exists(String serverName) {
        Folder info = byName.get(canonical(serverName));
        return info != null && info.canOpen();
    }

    /** The server name of the folder where sent mail is kept; null if none can be told. */
    public @Nullable String sent() {
        String marked = marked("\\Sent");
        if (marked != null) {
            return marked;
        }
        for (Folder info : byName.values()) {
            String last = info.name().substring(info.name().lastIndexOf(separator) + 1);
            if (info.canOpen() && SENT_NAMES.contains(last.toLowerCase(Locale.ROOT))) {
                return info.name();
            }
        }
        return null;
    }

    /** The server name of the folder with this special use (RFC 6154), such as {@code \Junk}; null if none has it. */
    public @Nullable String marked(String use) {
        for (Folder info : byName.values()) {
            for (String attribute : info.attributes()) {
                if (attribute.equalsIgnoreCase(use) && info.canOpen()) {
                    return info.name();
                }
            }
        }
        return null;
    }

    /** All folders that can hold messages, as the user would write them. */
    public List<String> all() {
        return byName.values().stream()
                .filter(Folder::canOpen)
                .map(info -> shown(info.name()))
                .sorted()
                .toList();
    }

    /** Makes a folder and subscribes to it, so that mail programs show it. */
    public void create(Wire wire, String serverName) throws MailboxException {
        wire.ask("CREATE", wire.mailbox(serverName));
        try {
            wire.ask("SUBSCRIBE", wire.mailbox(serverName));
        } catch (MailboxException e) {
            if (e.kind() != Cause.REFUSED) {
                throw e;
            }
            // Not shown by some programs then, but there.
        }
        byName.put(serverName, new Folder(serverName, separator, true, List.of()));
    }

    private static String canonical(String name) {
        return name.equalsIgnoreCase("INBOX") ? "INBOX" : name;
    }

    private static Set<String> sentNames() {
        try (var in = Objects.requireNonNull(Folders.class.getResourceAsStream("sent-names.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
