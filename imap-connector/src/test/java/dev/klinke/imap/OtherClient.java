package dev.klinke.imap;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Another mail program on the same mailbox: fills it, changes it, looks into it without marking anything as seen. */
final class OtherClient implements AutoCloseable {
    private final Store store;

    OtherClient(int port, String user, String password) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.imap.timeout", "20000");
        store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", port, user, password);
    }

    void put(String folder, String... mails) throws MessagingException {
        put(folder, new Flags(), mails);
    }

    void put(String folder, Flags flags, String... mails) throws MessagingException {
        Folder opened = folder(folder);
        var messages = new ArrayList<Message>();
        for (String mail : mails) {
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            message.setFlags(flags, true);
            messages.add(message);
        }
        opened.appendMessages(messages.toArray(new Message[0]));
    }

    void move(String id, String from, String to) throws MessagingException {
        Folder opened = folder(from);
        opened.open(Folder.READ_WRITE);
        Message[] one = {find(opened, id)};
        opened.copyMessages(one, folder(to));
        one[0].setFlag(Flags.Flag.DELETED, true);
        opened.close(true);
    }

    void flag(String id, String folder, String keyword) throws MessagingException {
        Folder opened = folder(folder);
        opened.open(Folder.READ_WRITE);
        find(opened, id).setFlags(new Flags(keyword), true);
        opened.close(false);
    }

    void delete(String folder) throws MessagingException {
        folder(folder).delete(true);
    }

    private static Message find(Folder folder, String id) throws MessagingException {
        return Stream.of(folder.getMessages())
                .filter(message -> id(message).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Folder folder(String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists()) {
            folder.create(Folder.HOLDS_MESSAGES);
        }
        return folder;
    }

    /** Ids in a folder with what is marked on them, sorted: {@code "a", "b \Seen klinke-unsure"}. */
    List<String> in(String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists()) {
            return List.of();
        }
        folder.open(Folder.READ_ONLY);
        var found = new ArrayList<String>();
        for (Message message : folder.getMessages()) {
            Flags flags = message.getFlags();
            var words = new ArrayList<String>();
            words.add(id(message));
            words.addAll(flags.contains(Flags.Flag.SEEN) ? List.of("\\Seen") : List.of());
            words.addAll(flags.contains(Flags.Flag.ANSWERED) ? List.of("\\Answered") : List.of());
            words.addAll(flags.contains(Flags.Flag.FLAGGED) ? List.of("\\Flagged") : List.of());
            words.addAll(flags.contains(Flags.Flag.DELETED) ? List.of("\\Deleted") : List.of());
            Stream.of(flags.getUserFlags()).sorted().forEach(words::add);
            found.add(String.join(" ", words));
        }
        folder.close(false);
        return found.stream().sorted().toList();
    }

    /** All folders that hold something. */
    Map<String, List<String>> everything() throws MessagingException {
        var all = new TreeMap<String, List<String>>();
        for (Folder folder : store.getDefaultFolder().list("*")) {
            List<String> found = (folder.getType() & Folder.HOLDS_MESSAGES) == 0 ? List.of() : in(folder.getFullName());
            if (!found.isEmpty()) {
                all.put(folder.getFullName(), found);
            }
        }
        return all;
    }

    private static String id(Message message) {
        try {
            String[] ids = message.getHeader("Message-ID");
            return ids == null ? message.getSubject() : ids[0].replace("<", "").replace("@example.org>", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
