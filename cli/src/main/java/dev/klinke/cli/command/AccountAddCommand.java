package dev.klinke.cli.command;

import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.UserLanguage;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.AccountsFile;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Tls;
import dev.klinke.imap.secret.OAuthSignIn;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a new account into the accounts file. */
@Command(
        name = "add",
        description = "Adds an account. Server and login name of the usual providers are found from the address.",
        mixinStandardHelpOptions = true)
final class AccountAddCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(paramLabel = "ADDRESS", description = "the mail address")
    private String address = "";

    @Option(names = "--name", paramLabel = "NAME", description = "your name for the account; default: the address")
    private @Nullable String name;

    @Option(names = "--host", paramLabel = "HOST", description = "IMAP server")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT")
    private @Nullable Integer port;

    @Option(names = "--tls", paramLabel = "implicit|starttls|none", description = "none: to this machine only")
    private @Nullable Tls tls;

    @Option(names = "--ca", paramLabel = "F", description = "certificate (PEM) of an authority to trust as well")
    private @Nullable Path ca;

    @Option(names = "--user", paramLabel = "USER", description = "login name, if it is not the address")
    private @Nullable String user;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private SecretOptions secret = new SecretOptions();

    @Option(names = "--client-id", paramLabel = "ID", description = "with --oauth2: the application's id")
    private @Nullable String clientId;

    @Option(
            names = "--client-secret",
            paramLabel = "S",
            description = "with --oauth2: for providers that give one even to programs on the desktop")
    private @Nullable String clientSecret;

    @Option(names = "--folder", paramLabel = "F", description = "folder to look at; may be given again; default: INBOX")
    private List<String> folders = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    AccountAddCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path file = common.home().accounts();
        var account = new Account(
                name == null ? address : name,
                address,
                host,
                port,
                tls,
                ca,
                user,
                secret.secret(clientId, clientSecret),
                folders,
                Map.of());
        new AccountsFile(file).add(account);
        if (account.secret() instanceof Secret.OAuth2 oauth) {
            signIn(account.name(), oauth, out);
        }
        UserLanguage language = common.language();
        out.println(language.text("account.added", account.name(), file));
        out.flush();
        return ExitCode.DONE.number();
    }

    /** The user agrees at the provider, on any device where that is offered. */
    private void signIn(String accountName, Secret.OAuth2 oauth, PrintWriter out) throws IOException {
        var signIn = new OAuthSignIn(accountName, oauth, common.home().mailboxes());
        OAuthSignIn.Prompt prompt = (page, code) -> {
            out.println(
                    code == null
                            ? common.language().text("account.agree", page)
                            : common.language().text("account.agreeByCode", page, code));
            out.flush();
        };
        if (signIn.offersDevice()) {
            signIn.byDevice(prompt);
        } else {
            signIn.byBrowser(prompt);
        }
    }
}
