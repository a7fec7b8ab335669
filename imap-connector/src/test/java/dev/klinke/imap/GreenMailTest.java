package dev.klinke.imap;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on GreenMail, an IMAP server in memory. */
class GreenMailTest {
    @TempDir
    Path state;

    private GreenMail server;
    private GreenMailUser jana;
    private Account account;
    private final Events events = new Events();

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
        server.start();
        jana = server.setUser("jana@example.org", "jana", "geheim");
        account = Account.of("privat", "jana@example.org", new Secret.Given("geheim"))
                .at(new Server("127.0.0.1", server.getImap().getPort(), Tls.NONE))
                .as("jana");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("without apply every message is judged and none is touched")
    void looksOnly() throws Exception {
        deliver(Mails.spam("a"), Mails.unsure("b"), Mails.ham("c"));

        ScanSummary summary = mailbox().scan(ScanOptions.looking(), events, new Stop());

        assertThat(summary.messages()).isEqualTo(3);
        assertThat(events.outcomes()).containsExactly("a WOULD", "b WOULD", "c LEFT");
        assertThat(in("INBOX")).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("with apply spam is moved, the unsure marked; a second scan finds nothing to do")
    void applies() throws Exception {
        deliver(Mails.spam("a"), Mails.unsure("b"), Mails.ham("c"));

        ScanSummary first = mailbox().scan(ScanOptions.applying(), events, new Stop());

        assertThat(events.outcomes()).containsExactly("a MOVED", "b MARKED", "c LEFT");
        assertThat(in("INBOX")).containsExactly("b klinke-unsure", "c");
        assertThat(in("Recruiting.Spam")).containsExactly("a");
        assertThat(first.moved()).isEqualTo(1);

        ScanSummary second = mailbox().scan(ScanOptions.applying(), events, new Stop());
        assertThat(second.messages()).isZero();
    }

    @Test
    @DisplayName("a message that defeats the judge is told of and left; the next one is dealt with")
    void oneUnreadable() throws Exception {
        deliver(Mails.mail("x", "a@example.org", "unjudgeable", "."), Mails.spam("y"));

        ScanSummary summary = mailbox().scan(ScanOptions.applying(), events, new Stop());

        assertThat(summary.unreadable()).isEqualTo(1);
        assertThat(events.handled.get(0).error()).contains("could not be judged");
        assertThat(events.outcomes()).containsExactly("x LEFT", "y MOVED");
    }

    private Mailbox mailbox() throws MailboxException {
        return Mailbox.of(account, state, Judgements::judge);
    }

    private void deliver(String... mails) throws MessagingException {
        for (String mail : mails) {
            jana.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** What lies in a folder: ids, with keywords where there are some; and nothing is ever seen. */
    private List<String> in(String folder) throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "jana", "geheim");
            Folder opened = store.getFolder(folder);
            opened.open(Folder.READ_ONLY);
            var found = new ArrayList<String>();
            for (var message : opened.getMessages()) {
                assertThat(message.isSet(Flags.Flag.SEEN)).isFalse();
                String id = message.getHeader("Message-ID")[0].replace("<", "").replace("@example.org>", "");
                found.add((id + " " + String.join(" ", message.getFlags().getUserFlags())).strip());
            }
            return found;
        }
    }
}
