package dev.klinke.imap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klinke.imap.MailboxException;
import dev.klinke.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsFileTest {
    private static final String WHOLE =
            """
            # my mailboxes
            accounts:
              - name: private
                address: jana@gmx.de
                host: imap.gmx.net                 # host, port, user may be left out
                port: 993
                tls: implicit
                ca: my-ca.pem
                user: jana@gmx.de
                secret: {command: pass show gmx}
                folders: [INBOX, Jobs/Neue]
                actions: {spam: {move: Recruiting/Spam}, unsure: {keyword: klinke-unsure}, ham: {}}
            """;

    @TempDir
    Path directory;

    private Path path;
    private AccountsFile file;

    @BeforeEach
    void file() {
        path = directory.resolve("accounts.yaml");
        file = new AccountsFile(path);
    }

    @Test
    @DisplayName("every key of the format is read")
    void readsAll() throws Exception {
        Files.writeString(path, WHOLE);

        Account account = file.read("private");

        assertThat(account.address()).isEqualTo("jana@gmx.de");
        assertThat(new ServerFinder().find(account)).isEqualTo(new Server("imap.gmx.net", 993, Tls.IMPLICIT));
        assertThat(account.ca()).isEqualTo(directory.resolve("my-ca.pem").toAbsolutePath());
        assertThat(account.secret()).isEqualTo(new Secret.Command("pass show gmx"));
        assertThat(account.folders()).containsExactly("INBOX", "Jobs/Neue");
        assertThat(account.action(Verdict.SPAM)).isEqualTo(Action.move("Recruiting/Spam"));
    }

    @Test
    @DisplayName("what is left out is found from the address")
    void findsFromAddress() throws Exception {
        Files.writeString(path, "accounts: [{address: jana@icloud.com, secret: {env: ICLOUD}}]");

        Account account = file.read("jana@icloud.com");

        assertThat(new ServerFinder().find(account).host()).isEqualTo("imap.mail.me.com");
        assertThat(ServerFinder.user(account)).isEqualTo("jana");
        assertThat(account.folders()).containsExactly("INBOX");
        assertThat(account.action(Verdict.UNSURE)).isEqualTo(Action.keyword("klinke-unsure"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            adress: a@b.de, secret: {env: X}               | :1: unknown key "adress"; did you mean "address"?
            address: a@b.de, tls: yes, secret: {env: X}    | :1: tls is "yes", but one of these is expected: implicit, starttls, none
            address: a@b.de, port: ten, secret: {env: X}   | :1: port is "ten", but a number is expected, e.g. 993
            address: a@b.de, secret: {password: X}         | :1: unknown key "password"; known are command, env, file, oauth2, token-command
            address: a@b.de, secret: {env: X, file: Y}     | :1: secret needs exactly one of
            address: a@b.de                                | :1: secret needs exactly one of
            address: jana, secret: {env: X}                | :1: "jana" is no mail address, e.g. jana@gmx.de
            address: a@b.de, secret: {oauth2: {provider: hooli, client-id: x}} | provider is "hooli", but one of these is expected: google, microsoft
            address: a@b.de, secret: {env: X}, actions: {spam: {delete: yes}}  | unknown key "delete"
            address: a@b.de, secret: {env: X}, actions: {spam: {flag: seen}}   | flag is "seen", but one of these is expected: flagged
            """)
    void saysWhatIsWrong(String account, String message) throws IOException {
        Files.writeString(path, "accounts: [{" + account + "}]");

        assertThatThrownBy(file::read)
                .isInstanceOf(MailboxException.class)
                .hasMessageStartingWith(path.toString())
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("adding and removing keep the user's own lines")
    void addsAndRemoves() throws Exception {
        Files.writeString(path, WHOLE);
        Account office = Account.of("office", "jana@firma.example", new Secret.File(Path.of("/run/secrets/mail")))
                .at(new Server("mail.firma.example", 143, Tls.STARTTLS))
                .doing(Verdict.UNSURE, new Action("Recruiting/Vielleicht", null, true));

        file.add(office);
        assertThat(Files.readString(path)).startsWith(WHOLE);
        assertThat(file.read("office")).isEqualTo(office);

        file.remove("office");
        assertThat(Files.readString(path)).isEqualTo(WHOLE);

        file.remove("private");
        assertThat(Files.readString(path)).isEqualTo("# my mailboxes\naccounts: []\n");
        assertThat(file.read()).isEmpty();

        file.add(office);
        assertThat(file.read()).isEqualTo(List.of(office));
    }

    @Test
    @DisplayName("a new file is readable by its owner only, and no password gets into it")
    void privateFile() throws Exception {
        file.add(Account.of("a", "a@gmx.de", new Secret.Environment("A")));
        assertThat(Files.getPosixFilePermissions(path)).hasSize(2);

        assertThatThrownBy(() -> file.add(Account.of("b", "b@gmx.de", new Secret.Given("geheim"))))
                .hasMessageNotContaining("geheim");
    }

    @Test
    @DisplayName("a server in another domain needs the user's own word")
    void dnsOfOthers() throws Exception {
        Account account = Account.of("a", "a@firma.example", new Secret.Environment("A"));

        assertThat(new ServerFinder(name -> List.of("10 1 993 mail.firma.example."))
                        .find(account)
                        .host())
                .isEqualTo("mail.firma.example");
        assertThatThrownBy(() -> new ServerFinder(name -> List.of("0 1 993 mail.evil.example.")).find(account))
                .hasMessageContaining("write host: mail.evil.example");
        assertThatThrownBy(() -> new ServerFinder(name -> List.of()).find(account))
                .hasMessageContaining("no IMAP server is known for firma.example");
    }
}
