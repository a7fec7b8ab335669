package dev.klinke.cli.command;

import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.UserLanguage;
import dev.klinke.cli.mailbox.ChosenAccounts;
import dev.klinke.cli.output.AccountLines;
import dev.klinke.imap.account.AccountsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The mailboxes Klinke may look at: the accounts file. */
@Command(
        name = "account",
        description = "Adds, lists, checks and removes mail accounts.",
        mixinStandardHelpOptions = true)
final class AccountCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    private @Nullable CommandSpec spec;

    AccountCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "account: say add, list, check or remove");
    }

    @Command(name = "list", description = "Lists the accounts; never a secret.", mixinStandardHelpOptions = true)
    int list() throws IOException {
        var lines = new AccountLines(out(), common.language());
        new ChosenAccounts().read(common).forEach(lines::account);
        out().flush();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "check",
            description = "Logs in, tells what the server offers and what of it will be used; changes nothing.",
            mixinStandardHelpOptions = true)
    int check(@Mixin ChosenAccounts accounts) throws IOException {
        var lines = new AccountLines(out(), common.language());
        for (var mailbox : accounts.mailboxes(common)) {
            lines.report(mailbox.check());
        }
        out().flush();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "remove",
            description = "Forgets an account; the mailbox itself and what was done in it stay as they are.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME") String name) throws IOException {
        Path file = common.home().accounts();
        new AccountsFile(file).remove(name);
        UserLanguage language = common.language();
        out().println(language.text("account.removed", name, file));
        out().flush();
        return ExitCode.DONE.number();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
