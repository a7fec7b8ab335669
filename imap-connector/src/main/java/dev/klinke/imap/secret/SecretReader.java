package dev.klinke.imap.secret;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.wire.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Gets the password or token of an account, anew for every login. */
public final class SecretReader {
    private static final int COMMAND_SECONDS = 60;
    private static final int LONGEST = 16_384;

    private final Map<String, String> environment;
    private final TokenStore tokens;

    /**
     * A reader.
     *
     * @param environment where {@code env} secrets are looked up
     * @param tokens where the refresh tokens of OAuth accounts are kept
     */
    public SecretReader(Map<String, String> environment, TokenStore tokens) {
        this.environment = Map.copyOf(environment);
        this.tokens = tokens;
    }

    /**
     * What the account shows to this server.
     *
     * @param user the login name
     * @throws MailboxException CONFIGURATION if the secret cannot be had, LOGIN if the user must agree again
     */
    public Credentials read(Account account, String user) throws MailboxException {
        Secret secret = account.secret();
        if (secret instanceof Secret.Given given) {
            return new Credentials(user, given.password(), false);
        } else if (secret instanceof Secret.Environment variable) {
            return new Credentials(user, environment(account, variable.name()), false);
        } else if (secret instanceof Secret.File file) {
            return new Credentials(user, file(account, file.path()), false);
        } else if (secret instanceof Secret.Command command) {
            return new Credentials(user, output(account, command.line()), false);
        } else if (secret instanceof Secret.TokenCommand command) {
            return new Credentials(user, output(account, command.line()), true);
        } else if (secret instanceof Secret.OAuth2 oauth) {
            return new Credentials(user, new OAuth(oauth).refresh(account.name(), tokens), true);
        }
        throw new IllegalStateException("no way to read " + secret.getClass());
    }

    private String environment(Account account, String name) throws MailboxException {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw unusable(account, "the environment variable " + name + " is not set");
        }
        return value;
    }

    private static String file(Account account, Path file) throws MailboxException {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null) {
                var others = EnumSet.noneOf(PosixFilePermission.class);
                others.addAll(view.readAttributes().permissions());
                others.removeAll(EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
                if (!others.isEmpty()) {
                    throw unusable(account, file + " can be read by others; run: chmod 600 " + file);
                }
            }
            try (InputStream in = Files.newInputStream(file)) {
                return firstLine(account, in.readNBytes(LONGEST), file.toString());
            }
        } catch (MailboxException e) {
            throw e;
        } catch (IOException e) {
            throw unusable(account, file + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** The first line of what a command prints; what it says on its error stream goes to the user's. */
    private static String output(Account account, String line) throws MailboxException {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> shell = windows ? List.of("cmd", "/c", line) : List.of("/bin/sh", "-c", line);
        Process process = null;
        try {
            process = new ProcessBuilder(shell)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            byte[] printed = process.getInputStream().readNBytes(LONGEST);
            if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) {
                throw unusable(account, "the command \"" + line + "\" did not end within " + COMMAND_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw unusable(account, "the command \"" + line + "\" ended with exit code " + process.exitValue());
            }
            return firstLine(account, printed, "the command \"" + line + "\"");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable(account, "the command \"" + line + "\" was interrupted");
        } catch (MailboxException e) {
            throw e;
        } catch (IOException e) {
            throw unusable(account, "the command \"" + line + "\" cannot be started");
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }

    private static String firstLine(Account account, byte[] bytes, String where) throws MailboxException {
        String line = new String(bytes, StandardCharsets.UTF_8).split("\r?\n", 2)[0];
        if (line.isEmpty()) {
            throw unusable(account, where + " gives nothing; the secret is expected on the first line");
        }
        return line;
    }

    private static MailboxException unusable(Account account, String why) {
        return new MailboxException(Cause.CONFIGURATION, "secret of account \"" + account.name() + "\": " + why);
    }
}
