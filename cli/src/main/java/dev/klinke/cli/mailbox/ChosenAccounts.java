package dev.klinke.cli.mailbox;

import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.Problem;
import dev.klinke.imap.JudgeMaker;
import dev.klinke.imap.Mailbox;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.AccountsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The accounts a command works on: the one named, else all. */
public final class ChosenAccounts {
    @Option(names = "--account", paramLabel = "A", description = "name of one account; by default all")
    private @Nullable String name;

    /**
     * The accounts.
     *
     * @throws Problem if there is none
     */
    public List<Account> read(CommonOptions common) throws IOException {
        Path path = common.home().accounts();
        var file = new AccountsFile(path);
        if (name != null) {
            return List.of(file.read(name));
        }
        List<Account> all = file.read();
        if (all.isEmpty()) {
            throw new Problem(common.language().text("account.none", path));
        }
        return all;
    }

    /** The mailboxes of the accounts, for work that judges nothing. */
    public List<Mailbox> mailboxes(CommonOptions common) throws IOException {
        return mailboxes(common, past -> {
            throw new IllegalStateException("nothing is to be judged");
        });
    }

    /** The mailboxes of the accounts. */
    public List<Mailbox> mailboxes(CommonOptions common, JudgeMaker judges) throws IOException {
        var mailboxes = new ArrayList<Mailbox>();
        for (Account account : read(common)) {
            mailboxes.add(Mailbox.of(account, common.home().mailboxes(), judges));
        }
        return mailboxes;
    }
}
