package dev.klinke.cli.demo;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** An IMAP server inside this process, reachable from this machine only, with one user and the mails given to it. */
public final class EmbeddedServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String ADDRESS = "jana@beispiel.example";
    private static final String PASSWORD = "only-for-the-demo";
    /** Held here, since a logger nobody holds forgets its level. */
    private static final Logger SERVER_LOG = Logger.getLogger("com.icegreen.greenmail");

    private final GreenMail greenMail;
    private final GreenMailUser user;

    private EmbeddedServer(GreenMail greenMail) {
        this.greenMail = greenMail;
        this.user = greenMail.setUser(ADDRESS, ADDRESS, PASSWORD);
    }

    /** Starts a server on a free port. */
    public static EmbeddedServer start() {
        SERVER_LOG.setLevel(Level.OFF);
        var greenMail = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP));
        greenMail.start();
        return new EmbeddedServer(greenMail);
    }

    /** The account of its user. */
    public Account account() {
        return Account.of("demo", ADDRESS, new Secret.Given(PASSWORD)).at(new Server(LOOPBACK, port(), Tls.NONE));
    }

    /** Where it listens. */
    public int port() {
        return greenMail.getImap().getPort();
    }

    /** The password of its user. */
    public String password() {
        return PASSWORD;
    }

    /** Puts mails into a folder, which is made if it is not there. */
    public void fill(String folder, List<byte[]> mails) throws MessagingException, FolderException {
        ImapHostManager host = greenMail.getManagers().getImapHostManager();
        MailFolder there = host.getFolder(user, folder);
        if (there == null) {
            there = createFolder(host, folder);
        }
        for (byte[] mail : mails) {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            Date sent = message.getSentDate();
            there.appendMessage(message, new Flags(), sent == null ? Date.from(Instant.now()) : sent);
        }
    }

    /** How many messages are in each folder, levels separated by {@code /}. */
    public Map<String, Integer> folders() throws FolderException {
        var counts = new TreeMap<String, Integer>();
        ImapHostManager host = greenMail.getManagers().getImapHostManager();
        for (MailFolder folder : host.listMailboxes(user, "*")) {
            if (folder.isSelectable()) {
                counts.put(pathOf(folder, host.getHierarchyDelimiter()), folder.getMessageCount());
            }
        }
        return counts;
    }

    /** Stops the server; its mails are gone. */
    @Override
    public void close() {
        greenMail.stop();
    }

    /** GreenMail puts its own namespace and the user before the folder. */
    private static String pathOf(MailFolder folder, char delimiter) {
        String[] levels = folder.getFullName().split(Pattern.quote(String.valueOf(delimiter)), 3);
        return levels[2].replace(delimiter, '/');
    }

    private MailFolder createFolder(ImapHostManager host, String folder) throws FolderException {
        try {
            return host.createMailbox(user, folder);
        } catch (AuthorizationException e) {
            throw new FolderException(e.getMessage());
        }
    }
}
