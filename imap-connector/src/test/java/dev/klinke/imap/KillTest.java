package dev.klinke.imap;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import dev.klinke.imap.wire.Steps;
import jakarta.mail.Flags;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The process is stopped at every step there is, once each: before and after each command and each record of the
 * journal. Started again, it must come to the end an uninterrupted run comes to, message by message, flag by flag.
 */
class KillTest {
    private static GreenMail server;
    private static int users;

    @TempDir
    Path states;

    @BeforeAll
    static void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest(name = "a server without {0}")
    @ValueSource(strings = {"(nothing missing)", "MOVE", "MOVE,UIDPLUS"})
    @DisplayName("stopped at any step, the next scan comes to the same end")
    void scan(String missing) throws Exception {
        try (var meddler = new Meddler(server.getImap().getPort()).hiding(missing.split(","))) {
            Map<String, List<String>> expected = endOf(meddler, new Killer(Integer.MAX_VALUE));
            assertThat(expected.get("Recruiting.Spam")).containsExactly("s1", "s2 \\Seen", "s3");

            int step = 0;
            for (Killer killer = new Killer(step); ; killer = new Killer(++step)) {
                Map<String, List<String>> end = endOf(meddler, killer);
                if (!killer.struck) {
                    break;
                }
                assertThat(end).as("stopped at step %d: %s", step, killer.at).isEqualTo(expected);
            }
            assertThat(step).isGreaterThan(20);
        }
    }

    @Test
    @DisplayName("undo, stopped at any step, brings everything back exactly once")
    void undo() throws Exception {
        try (var meddler = new Meddler(server.getImap().getPort())) {
            int step = 0;
            for (Killer killer = new Killer(step); ; killer = new Killer(++step)) {
                GreenMailUser user = filled(meddler);
                Path state = states.resolve(user.getLogin());
                scan(meddler, user, state, new Killer(Integer.MAX_VALUE));
                try {
                    mailbox(meddler, user, state, killer).undo(Undo.lastRun(), new Events(), new Stop());
                } catch (Killed | MailboxException e) {
                    mailbox(meddler, user, state, new Killer(Integer.MAX_VALUE))
                            .undo(Undo.since(java.time.Instant.EPOCH), new Events(), new Stop());
                }
                if (!killer.struck) {
                    break;
                }
                scan(meddler, user, state, new Killer(Integer.MAX_VALUE));
                assertThat(contents(meddler, user))
                        .as("stopped at step %d: %s", step, killer.at)
                        .isEqualTo(Map.of("INBOX", List.of("h1", "h2 \\Flagged", "s1", "s2 \\Seen", "s3", "u1")));
            }
            assertThat(step).isGreaterThan(20);
        }
    }

    /** Scans until it is through, starting again where it was stopped; what lies where in the end. */
    private Map<String, List<String>> endOf(Meddler meddler, Killer killer) throws Exception {
        GreenMailUser user = filled(meddler);
        Path state = states.resolve(user.getLogin());
        try {
            scan(meddler, user, state, killer);
        } catch (Killed | MailboxException e) {
            scan(meddler, user, state, new Killer(Integer.MAX_VALUE));
        }
        return contents(meddler, user);
    }

    private static void scan(Meddler meddler, GreenMailUser user, Path state, Killer killer) throws Exception {
        mailbox(meddler, user, state, killer).scan(ScanOptions.applying(), new Events(), new Stop());
    }

    private static Mailbox mailbox(Meddler meddler, GreenMailUser user, Path state, Killer killer)
            throws MailboxException {
        Account account = Account.of("a", user.getEmail(), new Secret.Given("geheim"))
                .at(new Server("127.0.0.1", meddler.port(), Tls.NONE))
                .as(user.getLogin());
        return Mailbox.of(account, state, Judgements::judge, killer, killer);
    }

    private static GreenMailUser filled(Meddler meddler) throws Exception {
        String name = "user" + users++;
        GreenMailUser user = server.setUser(name + "@example.org", name, "geheim");
        try (var other = new OtherClient(meddler.port(), name, "geheim")) {
            other.put("INBOX", Mails.spam("s1"), Mails.ham("h1"));
            other.put("INBOX", new Flags(Flags.Flag.SEEN), Mails.spam("s2"));
            other.put("INBOX", new Flags(Flags.Flag.FLAGGED), Mails.ham("h2"));
            other.put("INBOX", Mails.spam("s3"), Mails.unsure("u1"));
        }
        return user;
    }

    private static Map<String, List<String>> contents(Meddler meddler, GreenMailUser user) throws Exception {
        try (var other = new OtherClient(meddler.port(), user.getLogin(), "geheim")) {
            return other.everything();
        }
    }

    /** The end of a process: nothing after it happens, and the connection is gone without a word. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Stops everything at one step; the steps after it never come. */
    private static final class Killer extends SocketFactory implements Steps {
        private final int step;
        private final List<Socket> sockets = new ArrayList<>();
        private int reached;
        private boolean struck;
        private String at = "";

        Killer(int step) {
            this.step = step;
        }

        @Override
        public void reached(String name) {
            if (struck || reached++ < step) {
                return;
            }
            struck = true;
            at = name;
            for (Socket socket : sockets) {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            throw new Killed();
        }

        @Override
        public Socket createSocket() {
            var socket = new Socket();
            sockets.add(socket);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
