package dev.klinke.cli.command;

import dev.klinke.cli.Problem;
import dev.klinke.imap.account.Secret;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the password of a new account comes from: exactly one of these. */
final class SecretOptions {
    @Option(
            names = "--secret-command",
            paramLabel = "C",
            description = "command that prints the password, e.g. \"pass show gmx\"")
    private @Nullable String command;

    @Option(names = "--secret-env", paramLabel = "NAME", description = "environment variable that holds the password")
    private @Nullable String environment;

    @Option(
            names = "--secret-file",
            paramLabel = "F",
            description = "file with the password, readable by you alone (chmod 600)")
    private @Nullable Path file;

    @Option(names = "--token-command", paramLabel = "C", description = "command that prints an OAuth 2.0 access token")
    private @Nullable String tokenCommand;

    @Option(
            names = "--oauth2",
            paramLabel = "PROVIDER",
            description = "agree in a browser; needs --client-id of an application registered there")
    private @Nullable String provider;

    /**
     * The way to the secret.
     *
     * @throws Problem if the application's id is missing
     */
    Secret secret(@Nullable String clientId, @Nullable String clientSecret) {
        if (command != null) {
            return new Secret.Command(command);
        } else if (environment != null) {
            return new Secret.Environment(environment);
        } else if (file != null) {
            return new Secret.File(file.toAbsolutePath());
        } else if (tokenCommand != null) {
            return new Secret.TokenCommand(tokenCommand);
        } else if (provider == null) {
            throw new IllegalStateException("picocli lets no command through without a secret");
        } else if (clientId == null) {
            throw new Problem("--oauth2 " + provider + ": give --client-id, the id of an application registered there");
        }
        return new Secret.OAuth2(provider, clientId, clientSecret);
    }
}
