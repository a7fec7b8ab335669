package dev.klinke.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that break off, say odd things, go silent, or would take a secret the wrong way. */
class MeddledTest {
    @TempDir
    Path state;

    private GreenMail server;
    private Meddler meddler;
    private final Events events = new Events();

    @BeforeEach
    void start() throws Exception {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
        server.start();
        server.setUser("jana@example.org", "jana", "geheim");
        meddler = new Meddler(server.getImap().getPort());
    }

    @AfterEach
    void stop() throws Exception {
        meddler.close();
        server.stop();
    }

    private Mailbox mailbox(Secret secret) throws MailboxException {
        return Mailbox.of(
                Account.of("a", "jana@example.org", secret)
                        .at(new Server("127.0.0.1", meddler.port(), Tls.NONE))
                        .as("jana"),
                state,
                Judgements::judge);
    }

    private void scan() throws MailboxException {
        mailbox(new Secret.Given("geheim")).scan(ScanOptions.applying(), events, new Stop());
    }

    private OtherClient other() throws Exception {
        return new OtherClient(server.getImap().getPort(), "jana", "geheim");
    }

    @ParameterizedTest(name = "broken off at the answer to {0}")
    @ValueSource(strings = {"UID SEARCH", "UID FETCH", "UID MOVE", "UID STORE"})
    @DisplayName("a command done but its answer lost: the next scan comes to the right end")
    void answerLost(String command) throws Exception {
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"), Mails.unsure("b"), Mails.ham("c"));
            breakAtAnswerTo(command);

            assertThatThrownBy(this::scan).isInstanceOfSatisfying(MailboxException.class, e -> assertThat(e.kind())
                    .isEqualTo(MailboxException.Cause.CONNECTION));
            meddler.answers = line -> line;
            scan();

            assertThat(other.in("INBOX")).containsExactly("b klinke-unsure", "c");
            assertThat(other.in("Recruiting.Spam")).containsExactly("a");
        }
    }

    private void breakAtAnswerTo(String command) {
        meddler.answers = line -> {
            List<String> sent = meddler.sent;
            String last = sent.isEmpty() ? "" : sent.get(sent.size() - 1);
            String tag = last.split(" ")[0];
            boolean tagged = line != null && line.startsWith(tag + " ");
            return tagged && last.startsWith(tag + " " + command) ? null : line;
        };
    }

    @Test
    @DisplayName("BYE in the middle is told as such")
    void bye() throws Exception {
        meddler.answers = line -> line != null && line.contains("FLAGS (") ? "* BYE shutting down\r\n" : line;
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"));
            assertThatThrownBy(this::scan).hasMessageContaining("closed the connection");
        }
    }

    @Test
    @DisplayName("lines no standard knows are passed over")
    void unknownLines() throws Exception {
        meddler.answers = line -> line != null && line.startsWith("* ") && !meddler.sent.isEmpty()
                ? "* XWHATEVER (1 \"two\")\r\n* OK [X-HINT 3] hello\r\n" + line
                : line;
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"), Mails.ham("b"));
            scan();
            assertThat(other.in("INBOX")).containsExactly("b");
        }
    }

    @Test
    @DisplayName("a structure that cannot be read: the beginning of the message is read instead")
    void brokenStructure() throws Exception {
        meddler.answers = line -> line == null ? null : line.replace("BODYSTRUCTURE (", "BODYSTRUCTURE oops (");
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"), Mails.ham("b"));
            scan();
            assertThat(events.handled.get(0).message().body()).isEqualTo("Das ist spam für Sie.");
            assertThat(other.in("INBOX")).containsExactly("b");
        }
    }

    @Test
    @DisplayName("a server that hangs all folders below INBOX. gets names of that kind, the user does not")
    void prefix() throws Exception {
        meddler.commands = line -> line == null ? null : line.replaceAll(" NAMESPACE\r", " NOOP\r");
        meddler.answers = line -> {
            String last = meddler.sent.isEmpty() ? "" : meddler.sent.get(meddler.sent.size() - 1);
            boolean asked = last.endsWith(" NAMESPACE");
            return line == null
                    ? null
                    : (asked ? "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n" : "")
                            + line.replace("CAPABILITY ", "CAPABILITY NAMESPACE ");
        };
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"));
            scan();
            assertThat(other.in("INBOX.Recruiting.Spam")).containsExactly("a");
            assertThat(events.handled.get(0).deed().folder()).isEqualTo("Recruiting/Spam");
        }
    }

    @Test
    @DisplayName("a literal announced larger than the memory ends the connection, not the program")
    void hugeLiteral() throws Exception {
        meddler.answers =
                line -> line == null ? null : line.replaceAll("(BODY\\[HEADER[^{]*)\\{\\d+\\}", "$1{2000000000}");
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"));
            assertThatThrownBy(this::scan).hasMessageContaining("larger than this program's memory");
            assertThat(other.in("INBOX")).containsExactly("a");
        }
    }

    @Test
    @DisplayName("LOGINDISABLED: no password is sent")
    void loginDisabled() {
        meddler.answers = line -> line == null || !line.contains("CAPABILITY ")
                ? line
                : line.replace("AUTH=PLAIN", "").replace("CAPABILITY ", "CAPABILITY LOGINDISABLED ");

        assertThatThrownBy(this::scan)
                .hasMessageContaining("takes no passwords here (LOGINDISABLED); nothing was sent");
        assertThat(meddler.sent).noneMatch(line -> line.contains("geheim") || line.contains("LOGIN"));
    }

    @Test
    @DisplayName("a token goes to a mechanism for tokens or nowhere, never into LOGIN")
    void tokenOnlyAsToken() {
        meddler.hiding("AUTH=XOAUTH2", "AUTH=OAUTHBEARER");
        Secret token = new Secret.TokenCommand("echo ya29.token");

        assertThatThrownBy(() -> mailbox(token).check()).hasMessageContaining("takes no OAuth tokens");
        assertThat(meddler.sent)
                .noneMatch(line -> line.contains("ya29") || line.contains("LOGIN") || line.contains("AUTH"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"XOAUTH2", "OAUTHBEARER"})
    @DisplayName("a token that has expired is fetched anew once, then the user is told")
    void tokenExpired(String mechanism) throws Exception {
        meddler.answers = line -> line == null || !line.contains("CAPABILITY ")
                ? line
                : line.replaceAll("AUTH=\\S+", "").replace("CAPABILITY ", "CAPABILITY SASL-IR AUTH=" + mechanism + " ");
        Path count = state.resolve("count");
        Secret token = new Secret.TokenCommand("echo x >> '" + count + "'; echo token");

        assertThatThrownBy(() -> mailbox(token).check())
                .isInstanceOfSatisfying(
                        MailboxException.class, e -> assertThat(e.kind()).isEqualTo(MailboxException.Cause.LOGIN))
                .hasMessageContaining("refused the login of jana");
        assertThat(count).hasContent("x\nx\n");
        assertThat(meddler.sent).anyMatch(line -> line.contains("AUTHENTICATE " + mechanism));
    }

    @Test
    @DisplayName("plain text is for this machine only")
    void plainOnlyHere() throws Exception {
        Account away =
                Account.of("a", "a@example.org", new Secret.Given("x")).at(new Server("192.0.2.1", 143, Tls.NONE));
        assertThatThrownBy(() -> Mailbox.of(away, state, Judgements::judge).check())
                .hasMessageContaining("tls: none is for this very machine only");
    }

    @Test
    @DisplayName("a server without STARTTLS gets nothing where STARTTLS is asked for")
    void noStartTls() throws Exception {
        Account account = Account.of("a", "a@example.org", new Secret.Given("geheim"))
                .at(new Server("localhost", meddler.port(), Tls.STARTTLS));
        assertThatThrownBy(() -> Mailbox.of(account, state, Judgements::judge).check())
                .hasMessageContaining("offers no STARTTLS; nothing was sent");
        assertThat(meddler.sent).noneMatch(line -> line.contains("geheim"));
    }

    @Test
    @DisplayName("no way to move and none to mark: nothing is copied, and it is said")
    void neitherMoveNorMark() throws Exception {
        meddler.hiding("MOVE", "UIDPLUS");
        var hiding = meddler.answers;
        meddler.answers = line -> {
            String left = hiding.apply(line);
            return left == null
                    ? null
                    : left.replaceAll("\\[PERMANENTFLAGS [^\\]]*\\]", "[PERMANENTFLAGS (\\\\Deleted)]");
        };
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"));
            scan();

            assertThat(events.handled).singleElement().satisfies(handled -> {
                assertThat(handled.deed().what()).isEqualTo(Deed.What.FAILED);
                assertThat(handled.error()).contains("can neither move nor expunge");
            });
            assertThat(other.everything()).containsOnlyKeys("INBOX");
        }
    }

    @Test
    @DisplayName("over quota: told for each message, which stays and is tried again")
    void overQuota() throws Exception {
        meddler.commands = line -> line == null ? null : line.replaceAll(" UID MOVE .*\r", " XQUOTA\r");
        meddler.answers = line -> line == null ? null : line.replaceAll("^(\\S+) BAD .*\r", "$1 NO [OVERQUOTA] full\r");
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"));
            scan();
            assertThat(events.handled.get(0).error()).contains("[OVERQUOTA]");

            meddler.commands = line -> line;
            scan();
            assertThat(other.in("Recruiting.Spam")).containsExactly("a");
        }
    }

    @Test
    @DisplayName("a watch acts on what comes in, survives a silent connection, and ends when asked to")
    void watches() throws Exception {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(2);
        var listener = new MailboxListener() {
            @Override
            public void handled(Handled handled) {
                events.handled(handled);
                first.countDown();
                second.countDown();
            }

            @Override
            public void warned(String account, String warning) {
                events.warned(account, warning);
                meddler.silent = false;
            }
        };
        var pace = new Pace(2_000, 1_000, 500, 50, 500, 1_000);
        var stop = new Stop();
        var watch = new MailboxWatch(List.of(mailbox(new Secret.Given("geheim"))), pace);
        var thread = new Thread(() -> {
            try {
                watch.run(ScanOptions.applying(), listener, stop);
            } catch (MailboxException e) {
                events.warned("a", "ended: " + e);
            }
        });
        thread.start();
        try (OtherClient other = other()) {
            other.put("INBOX", Mails.spam("a"));
            assertThat(first.await(30, TimeUnit.SECONDS)).isTrue();

            while (!meddler.heard.startsWith("+")) {
                Thread.sleep(20);
            }
            meddler.silent = true;
            other.put("INBOX", Mails.spam("b"));
            assertThat(second.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(events.warnings).isNotEmpty().allMatch(warning -> warning.contains("trying again"));

            stop.request();
            thread.join(30_000);
            assertThat(thread.isAlive()).isFalse();
        }
        try (OtherClient other = other()) {
            assertThat(other.in("Recruiting.Spam")).containsExactly("a", "b");
        }
    }
}
