package dev.klinke.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Action;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import dev.klinke.verdict.Verdict;
import jakarta.mail.Flags;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What GreenMail does not have: TLS, SPECIAL-USE, renumbered folders, COPYUID, quirks of names. */
@EnabledIf("dev.klinke.imap.DovecotServer#installed")
class DovecotTest {
    private static DovecotServer server;

    @TempDir
    Path state;

    private final Events events = new Events();

    @BeforeAll
    static void start() throws Exception {
        server = DovecotServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static Account account(String user) {
        return Account.of("dovecot", user + "@example.org", new Secret.Given("secret"))
                .at(new Server("127.0.0.1", server.port, Tls.NONE))
                .as(user);
    }

    private Mailbox mailbox(Account account) throws MailboxException {
        return Mailbox.of(account, state, Judgements::judge);
    }

    private ScanSummary scan(String user) throws MailboxException {
        return mailbox(account(user)).scan(ScanOptions.applying(), events, new Stop());
    }

    @Test
    @DisplayName("flags and \\Seen stay as they were, whatever is done with a message")
    void flagsStay() throws Exception {
        try (OtherClient other = server.client("flags")) {
            other.put("INBOX", Mails.spam("new"), Mails.unsure("maybe"));
            other.put("INBOX", new Flags(Flags.Flag.SEEN), Mails.spam("seen"));
            other.put("INBOX", new Flags(Flags.Flag.ANSWERED), Mails.spam("answered"));

            scan("flags");

            assertThat(other.in("INBOX")).containsExactly("maybe klinke-unsure");
            assertThat(other.in("Recruiting/Spam")).containsExactly("answered \\Answered", "new", "seen \\Seen");
        }
    }

    @Test
    @DisplayName("undo brings back what was moved and takes the keyword off; a later scan leaves it alone")
    void undoes() throws Exception {
        try (OtherClient other = server.client("undo")) {
            other.put("INBOX", Mails.spam("a"), Mails.unsure("b"), Mails.spam("c"));
            scan("undo");

            UndoSummary undone = mailbox(account("undo")).undo(Undo.lastRun(), events, new Stop());

            assertThat(undone.broughtBack()).isEqualTo(2);
            assertThat(undone.unmarked()).isEqualTo(1);
            assertThat(other.in("INBOX")).containsExactly("a", "b", "c");
            assertThat(other.in("Recruiting/Spam")).isEmpty();

            scan("undo");
            assertThat(other.in("INBOX")).containsExactly("a", "b", "c");
            assertThat(mailbox(account("undo"))
                            .undo(Undo.lastRun(), events, new Stop())
                            .found())
                    .isZero();
        }
    }

    @Test
    @DisplayName(
            "what the user moved back is never moved again, and its sender is wanted; another message is not spared")
    void movedBack() throws Exception {
        try (OtherClient other = server.client("back")) {
            other.put("INBOX", Mails.spam("a"), Mails.mail("z", "eve@agentur.example", "spam", "spam"));
            scan("back");
            other.move("a", "Recruiting/Spam", "INBOX");
            other.put("INBOX", Mails.mail("other", "eve@agentur.example", "spam", "spam"));

            scan("back");
            assertThat(other.in("INBOX")).containsExactly("a");
            assertThat(mailbox(account("back")).broughtBack())
                    .singleElement()
                    .satisfies(wanted -> assertThat(wanted.sender()).isEqualTo("rita@agentur.example"));

            other.put("INBOX", Mails.spam("next of rita"));
            scan("back");
            assertThat(other.in("INBOX")).containsExactly("a", "next of rita");
        }
    }

    @Test
    @DisplayName(
            "a second delivery of a message still in the spam folder is moved too, and not taken for one moved back")
    void deliveredTwice() throws Exception {
        try (OtherClient other = server.client("twice")) {
            other.put("INBOX", Mails.spam("a"), Mails.spam("a"));
            scan("twice");
            other.put("INBOX", Mails.spam("a"));
            scan("twice");

            assertThat(other.in("INBOX")).isEmpty();
            assertThat(other.in("Recruiting/Spam")).containsExactly("a", "a", "a");
        }
    }

    @Test
    @DisplayName("messages without Message-ID are moved, undone and recognised as well")
    void withoutMessageId() throws Exception {
        String mail = Mails.spam("x").replace("Message-ID: <x@example.org>\n", "");
        try (OtherClient other = server.client("noid")) {
            other.put("INBOX", mail, mail.replace("Subject: Ihr Profil", "Subject: Zweite"));
            scan("noid");
            assertThat(other.in("Recruiting/Spam")).containsExactly("Ihr Profil", "Zweite");

            mailbox(account("noid")).undo(Undo.lastRun(), events, new Stop());
            assertThat(other.in("INBOX")).containsExactly("Ihr Profil", "Zweite");
        }
    }

    @Test
    @DisplayName("whoever the user wrote to is at most unsure; a thread she wrote in is ham; strangers are neither")
    void ownContacts() throws Exception {
        String sent =
                """
                From: jana@example.org
                To: "Rita Recruiter" <Rita@Agentur.example>
                Subject: Re: Anfrage
                Message-ID: <mine@example.org>
                In-Reply-To: <question@example.org>

                Danke, kein Interesse.
                """;
        String answer = Mails.mail("answer", "someone@else.example", "Re: Anfrage", "spam")
                .replace("MIME-Version", "References: <question@example.org> <mine@example.org>\nMIME-Version");
        try (OtherClient other = server.client("known")) {
            other.put("Gesendet", sent);
            other.put("INBOX", Mails.spam("of rita"), answer, Mails.mail("stranger", "x@y.example", "spam", "spam"));

            scan("known");

            assertThat(other.in("INBOX")).containsExactly("answer", "of rita klinke-unsure");
            assertThat(other.in("Recruiting/Spam")).containsExactly("stranger");
        }
    }

    @Test
    @DisplayName("a folder renumbered by its server is read again, and nothing is done twice")
    void renumbered() throws Exception {
        try (OtherClient other = server.client("renumbered")) {
            other.put("Jobs", Mails.spam("a"), Mails.ham("b"));
            Account account = account("renumbered").in("Jobs");
            mailbox(account).scan(ScanOptions.applying(), events, new Stop());
            mailbox(account).undo(Undo.lastRun(), events, new Stop());
            other.delete("Jobs");
            other.put("Jobs", Mails.ham("c"), Mails.spam("a"), Mails.mail("d", "eve@agentur.example", "spam", "spam"));

            mailbox(account).scan(ScanOptions.applying(), events, new Stop());

            assertThat(events.warnings).anyMatch(warning -> warning.contains("renumbered"));
            assertThat(other.in("Jobs")).containsExactly("a", "c");
            assertThat(other.in("Recruiting/Spam")).containsExactly("d");
        }
    }

    @Test
    @DisplayName("folders with umlauts, dots and ampersands; the target may vanish between two scans")
    void oddNames() throws Exception {
        try (OtherClient other = server.client("names")) {
            Account account = account("names").in("Entwürfe & Co.").doing(Verdict.SPAM, Action.move("Bewerbung/Müll"));
            other.put("Entwürfe & Co.", Mails.spam("a"));
            mailbox(account).scan(ScanOptions.applying(), events, new Stop());
            assertThat(other.in("Bewerbung/Müll")).containsExactly("a");

            other.delete("Bewerbung/Müll");
            other.put("Entwürfe & Co.", Mails.spam("b"));
            mailbox(account).scan(ScanOptions.applying(), events, new Stop());
            assertThat(other.in("Bewerbung/Müll")).containsExactly("b");
        }
    }

    @Test
    @DisplayName("a mailbox without messages, and a folder that is not there")
    void nothingThere() throws Exception {
        assertThat(scan("empty").messages()).isZero();
        assertThatThrownBy(() -> mailbox(account("empty").in("Jbos")).scan(ScanOptions.looking(), events, new Stop()))
                .hasMessageContaining("has no folder \"Jbos\"; there are: Archive, Gesendet, INBOX, Junk");
    }

    @Test
    @DisplayName("check tells what the server offers and what of it is used")
    void checks() throws Exception {
        MailboxReport report = mailbox(account("check")).check();

        assertThat(report.moving()).isEqualTo("MOVE");
        assertThat(report.watching()).isEqualTo("IDLE");
        assertThat(report.sent()).isEqualTo("Gesendet");
        assertThat(report.missing()).containsExactly("Recruiting/Spam");
        assertThat(report.capabilities()).contains("CONDSTORE", "QRESYNC", "UIDPLUS");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    @DisplayName("TLS from the first byte and after STARTTLS, with the server's own authority")
    void encrypted() throws Exception {
        for (Server at : List.of(
                new Server("localhost", server.tlsPort, Tls.IMPLICIT),
                new Server("localhost", server.port, Tls.STARTTLS))) {
            assertThat(mailbox(trusting(account("tls").at(at))).check().encrypted())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("a certificate of an unknown authority, or of another name, is refused before anything is said")
    void notTrusted() throws Exception {
        for (Tls tls : List.of(Tls.IMPLICIT, Tls.STARTTLS)) {
            int port = tls == Tls.IMPLICIT ? server.tlsPort : server.port;
            Account unknown = account("tls").at(new Server("localhost", port, tls));
            assertThatThrownBy(() -> mailbox(unknown).check())
                    .isInstanceOf(MailboxException.class)
                    .hasMessageContaining("cannot be trusted");
            Account otherName = trusting(account("tls").at(new Server("127.0.0.2", port, tls)));
            assertThatThrownBy(() -> mailbox(otherName).check())
                    .isInstanceOf(MailboxException.class)
                    .hasMessageContaining("cannot be trusted");
        }
    }

    @Test
    @DisplayName("a refused login names the user and what to do, never the password")
    void wrongPassword() {
        Account wrong = new Account(
                "d",
                "a@b.de",
                "127.0.0.1",
                server.port,
                Tls.NONE,
                null,
                "eve",
                new Secret.Given("hunter2"),
                List.of(),
                java.util.Map.of());
        assertThatThrownBy(() -> mailbox(wrong).check())
                .hasMessageContaining("refused the login of eve")
                .hasMessageContaining("check the password")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    @DisplayName("what another client does meanwhile is not lost")
    void concurrent() throws Exception {
        try (OtherClient other = server.client("both")) {
            for (int i = 0; i < 30; i++) {
                other.put("INBOX", Mails.spam("s" + i), Mails.ham("h" + i));
            }
            var meddling = new MailboxListener() {
                @Override
                public void handled(Handled handled) {
                    events.handled(handled);
                }
            };
            Mailbox mailbox = Mailbox.of(account("both"), state, known -> {
                var judge = Judgements.judge(known);
                return message -> {
                    try {
                        if (message.id().startsWith("s3@")) {
                            other.move("s5", "INBOX", "Archive");
                            other.flag("s6", "INBOX", "wichtig");
                            other.put("INBOX", Mails.spam("late"));
                        }
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return judge.apply(message);
                };
            });
            mailbox.scan(ScanOptions.applying(), meddling, new Stop());

            assertThat(other.in("Archive")).containsExactly("s5");
            assertThat(other.in("Recruiting/Spam")).hasSize(29).contains("s6 wichtig");
            assertThat(events.outcomes()).contains("s5 GONE");
            mailbox.scan(ScanOptions.applying(), events, new Stop());
            assertThat(other.in("Recruiting/Spam")).hasSize(30).contains("late");
            assertThat(other.in("INBOX")).hasSize(30);
        }
    }

    private static Account trusting(Account account) {
        return new Account(
                account.name(),
                account.address(),
                account.host(),
                account.port(),
                account.tls(),
                server.certificate,
                account.user(),
                account.secret(),
                account.folders(),
                account.actions());
    }
}
