package dev.klinke.cli;

import static dev.klinke.cli.Ran.klinke;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.cli.demo.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a mailbox, against a real IMAP server in this process. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the secret's file is given POSIX permissions")
class MailboxTest {
    private static final String OFFER =
            """
            Message-ID: <offer@example.org>\r
            From: Denise Krakau <d.krakau@talent.example>\r
            To: jana@beispiel.example\r
            Date: Mon, 2 Nov 2026 09:14:00 +0000\r
            Subject: Personal Assistant in Frankfurt\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            Hallo Frau Beispiel,\r
            \r
            mein Mandant sucht ab sofort eine Personal Assistant (m/w/d) in Frankfurt am Main, Vollzeit, unbefristet,\r
            60.000 bis 70.000 EUR im Jahr. Haben Sie Interesse an dieser Stelle?\r
            \r
            Mit freundlichen Grüßen\r
            Denise Krakau, Personalberatung\r
            """;
    private static final String LUNCH =
            """
            Message-ID: <lunch@example.org>\r
            From: Katrin <katrin@web.example>\r
            To: jana@beispiel.example\r
            Date: Tue, 3 Nov 2026 12:00:00 +0000\r
            Subject: Mittagessen\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            Liebe Jana, hast du am Donnerstag Lust auf ein Mittagessen? Deine Katrin\r
            """;

    @TempDir
    private Path home;

    private final EmbeddedServer server = EmbeddedServer.start();

    @BeforeEach
    void files() throws Exception {
        server.fill("INBOX", List.of(utf8(OFFER), utf8(LUNCH)));
        Files.writeString(
                home.resolve("profile.yaml"),
                "seeking: no\nroles: {wanted: [Teamassistenz], avoid: [Personal Assistant]}\nplaces: {home: Köln, within_km: 30}\n");
        accounts(server.password(), server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("without --apply a scan tells what it would do and changes nothing")
    void looking() throws Exception {
        Ran ran = klinke("scan", "--home", home, "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .containsPattern("spam .*would go to Recruiting/Spam .*Denise Krakau")
                .contains("2 messages: 1 ham, 0 unsure, 1 spam; 0 moved");
        assertThat(server.folders()).containsEntry("INBOX", 2).doesNotContainKey("Recruiting/Spam");
    }

    @Test
    @DisplayName("scan --apply moves, a second one finds nothing to do, undo puts everything back")
    void applyAndUndo() throws Exception {
        Ran applied = klinke("scan", "--home", home, "--lang", "en", "--apply");
        assertThat(applied.out()).contains("moved to Recruiting/Spam", "1 moved", "klinke undo ");
        assertThat(server.folders()).containsEntry("INBOX", 1);

        Ran again = klinke("scan", "--home", home, "--lang", "en", "--apply");
        assertThat(again.out()).contains("0 messages", "0 moved");

        Ran undone = klinke("undo", "--home", home, "--lang", "en");
        assertThat(undone.code()).isZero();
        assertThat(undone.out()).contains("1 brought back");
        assertThat(server.folders()).containsEntry("INBOX", 2);

        Ran third = klinke("scan", "--home", home, "--lang", "en", "--apply");
        assertThat(third.code()).isZero();
        assertThat(server.folders()).describedAs("what was brought back stays").containsEntry("INBOX", 2);
    }

    @Test
    @DisplayName("JSON lines tell what was done; the summary goes to the error stream")
    void json() {
        Ran ran = klinke("scan", "--home", home, "--lang", "en", "--apply", "--format", "jsonl");

        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":") && line.endsWith("}"));
        assertThat(ran.out().lines().findFirst()).hasValueSatisfying(line -> assertThat(line)
                .contains("\"verdict\":\"spam\"", "\"account\":\"private\"", "\"folder\":\"INBOX\"")
                .contains("\"done\":\"moved\"", "\"to\":\"Recruiting/Spam\""));
        assertThat(ran.err()).contains("1 moved");
    }

    @Test
    void oneRunOrMessageCanBeUndone() {
        klinke("scan", "--home", home, "--apply");

        assertThat(klinke("undo", "--home", home, "--lang", "en", "<nobody@example.org>")
                        .code())
                .isEqualTo(2);
        assertThat(klinke("undo", "--home", home, "--lang", "en", "<offer@example.org>")
                        .out())
                .contains("1 brought back");
    }

    @Test
    void aWrongPassword() throws IOException {
        accounts("wrong", server.port());
        Ran ran = klinke("scan", "--home", home);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out() + ran.err()).contains("jana@beispiel.example").doesNotContain("wrong");
    }

    @Test
    void aServerThatIsNotThere() throws IOException {
        accounts("x", 1);

        assertThat(klinke("scan", "--home", home).code()).isEqualTo(3);
    }

    @Test
    void noAccount() throws IOException {
        Files.delete(home.resolve("accounts.yaml"));
        Ran ran = klinke("scan", "--home", home, "--lang", "en");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("klinke account add");
    }

    @Test
    void anAccountThatIsNotInTheFile() {
        Ran ran = klinke("scan", "--home", home, "--account", "privat");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("privat", "private");
    }

    @Test
    void checkTellsWhatWillBeUsed() {
        Ran ran = klinke("account", "check", "--home", home, "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("private", "UIDPLUS", "not encrypted", "INBOX");
    }

    @Test
    @DisplayName("added, listed without its secret, removed")
    void accountsComeAndGo() {
        assertThat(klinke(
                                "account",
                                "add",
                                "--home",
                                home,
                                "--name",
                                "work",
                                "--secret-command",
                                "pass show work",
                                "jana@posteo.de")
                        .code())
                .isZero();
        Ran listed = klinke("account", "list", "--home", home);
        assertThat(listed.out()).contains("private", "work", "jana@posteo.de").doesNotContain("pass show");

        assertThat(klinke("account", "remove", "--home", home, "work").code()).isZero();
        assertThat(klinke("account", "list", "--home", home).out())
                .contains("private")
                .doesNotContain("work");
    }

    @Test
    void anAccountNeedsExactlyOneSecret() {
        assertThat(klinke("account", "add", "--home", home, "jana@posteo.de").code())
                .isEqualTo(2);
        assertThat(klinke("account", "add", "--home", home, "--secret-env", "A", "--secret-file", "b", "jana@posteo.de")
                        .code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("watch deals with what is there and with what comes in, and ends cleanly on SIGTERM")
    void watch() throws Exception {
        Process watch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "watch",
                        "--home",
                        home.toString(),
                        "--lang",
                        "en",
                        "--apply")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("watch.log").toFile())
                .start();
        try {
            awaitInbox(1);
            server.fill("INBOX", List.of(utf8(OFFER.replace("offer@", "second@"))));
            awaitLines("moved to Recruiting/Spam", 2);
            watch.destroy();
            assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.exitValue()).isEqualTo(ExitCode.INTERRUPTED.number());
            assertThat(server.folders()).containsEntry("INBOX", 1).containsEntry("Recruiting/Spam", 2);
        } finally {
            watch.destroyForcibly();
        }
    }

    private void awaitInbox(int messages) throws Exception {
        for (int i = 0; i < 300 && !Objects.equals(server.folders().get("INBOX"), messages); i++) {
            Thread.sleep(100);
        }
        assertThat(server.folders()).describedAs("%s", log()).containsEntry("INBOX", messages);
    }

    private void awaitLines(String text, int times) throws Exception {
        for (int i = 0; i < 300 && log().split(text, -1).length <= times; i++) {
            Thread.sleep(100);
        }
        assertThat(log().split(text, -1)).hasSize(times + 1);
    }

    private String log() throws IOException {
        return Files.readString(home.resolve("watch.log"));
    }

    private void accounts(String password, int port) throws IOException {
        Path secret = Files.writeString(home.resolve("secret"), password + "\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(
                home.resolve("accounts.yaml"),
                """
                accounts:
                  - name: private
                    address: jana@beispiel.example
                    host: 127.0.0.1
                    port: %d
                    tls: none
                    secret: {file: "%s"}
                """
                        .formatted(port, secret));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
