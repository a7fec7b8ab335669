package dev.klinke.imap.secret;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.state.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps the refresh tokens of accounts, one file each, readable by the owner only. */
public final class TokenStore {
    private final Path directory;

    /** Tokens below this directory. */
    public TokenStore(Path directory) {
        this.directory = directory;
    }

    /** The refresh token of an account; null if the user has not yet agreed. */
    @Nullable
    String refreshToken(String account) throws MailboxException {
        Path file = file(account);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw new MailboxException(Cause.CONFIGURATION, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Keeps a new one. */
    void keep(String account, String refreshToken) throws MailboxException {
        Path file = file(account);
        try {
            PrivateFile.makeDirectory(directory);
            PrivateFile.write(file, refreshToken + "\n");
        } catch (IOException e) {
            throw new MailboxException(Cause.CONFIGURATION, file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Forgets it; the access the user granted at the provider stays until it is withdrawn there. */
    public void forget(String account) throws MailboxException {
        try {
            Files.deleteIfExists(file(account));
        } catch (IOException e) {
            throw new MailboxException(Cause.CONFIGURATION, file(account) + " cannot be deleted", e);
        }
    }

    private Path file(String account) {
        return directory.resolve(account.replaceAll("[^\\p{L}\\p{N}@._-]", "_") + ".refresh-token");
    }
}
