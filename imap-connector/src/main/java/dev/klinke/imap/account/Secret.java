package dev.klinke.imap.account;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the password or token of an account comes from. {@code accounts.yaml} never holds the secret itself. */
public sealed interface Secret {
    /** The first line a command prints: {@code pass show gmx}. */
    record Command(String line) implements Secret {}

    /** An environment variable. */
    record Environment(String name) implements Secret {}

    /** The first line of a file only its owner can read. */
    record File(Path path) implements Secret {}

    /** A command that prints an OAuth 2.0 access token. */
    record TokenCommand(String line) implements Secret {}

    /**
     * OAuth 2.0: the user agreed once in a browser, the refresh token is kept in the state directory.
     *
     * @param provider a name in {@code oauth-providers.txt}
     * @param clientId the application's id at the provider
     * @param clientSecret for providers that give one even to programs on the desktop
     */
    record OAuth2(String provider, String clientId, @Nullable String clientSecret) implements Secret {}

    /** A password at hand, for embedded servers; cannot be written to a file. */
    record Given(String password) implements Secret {
        @Override
        public String toString() {
            return "Given[...]";
        }
    }
}
