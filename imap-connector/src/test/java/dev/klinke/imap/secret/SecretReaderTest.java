package dev.klinke.imap.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.wire.Credentials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretReaderTest {
    @TempDir
    Path directory;

    private Credentials read(Secret secret) throws MailboxException {
        return new SecretReader(Map.of("MAIL_PASSWORD", "s3cret"), new TokenStore(directory))
                .read(Account.of("privat", "jana@gmx.de", secret), "jana");
    }

    @Test
    @DisplayName("the first line a command prints; its failure tells the command, not what it printed")
    void command() throws Exception {
        assertThat(read(new Secret.Command("printf 'pass word\\nlogin: jana\\n'"))
                        .secret())
                .isEqualTo("pass word");
        assertThatThrownBy(() -> read(new Secret.Command("echo half; exit 3")))
                .hasMessage("secret of account \"privat\": the command \"echo half; exit 3\" ended with exit code 3");
    }

    @Test
    @DisplayName("an environment variable, or its name if it is not set")
    void environment() throws Exception {
        assertThat(read(new Secret.Environment("MAIL_PASSWORD")).secret()).isEqualTo("s3cret");
        assertThatThrownBy(() -> read(new Secret.Environment("MAIL_PASWORD")))
                .hasMessageContaining("MAIL_PASWORD is not set");
    }

    @Test
    @DisplayName("a file only its owner can read; one that others can read is refused with what to do")
    void file() throws Exception {
        Path file = Files.writeString(directory.resolve("password"), "s3cret\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(read(new Secret.File(file)).secret()).isEqualTo("s3cret");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> read(new Secret.File(file))).hasMessageContaining("run: chmod 600 " + file);
    }

    @Test
    @DisplayName("a token is known as one; nothing shows a secret when it is printed")
    void token() throws Exception {
        assertThat(read(new Secret.TokenCommand("echo t0ken")).token()).isTrue();
        assertThat(read(new Secret.Given("s3cret")).token()).isFalse();
        assertThat(read(new Secret.Given("s3cret")) + " " + new Secret.Given("s3cret"))
                .doesNotContain("s3cret");
    }
}
