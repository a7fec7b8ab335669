package dev.klinke.imap.account;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.state.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The file {@code accounts.yaml}. What Klinke adds or removes leaves all other lines as the user wrote them, comments
 * included.
 */
public final class AccountsFile {
    private final Path file;

    /** At this path; it need not be there yet. */
    public AccountsFile(Path file) {
        this.file = file;
    }

    /**
     * All accounts, in the order of the file; none if it is missing.
     *
     * @throws MailboxException CONFIGURATION with file, line and what is expected, if something in it is wrong
     */
    public List<Account> read() throws MailboxException {
        return new AccountsReader(file, text()).accounts();
    }

    /**
     * One account.
     *
     * @throws MailboxException CONFIGURATION if it is not there; names those that are
     */
    public Account read(String name) throws MailboxException {
        List<Account> all = read();
        for (Account account : all) {
            if (account.name().equals(name)) {
                return account;
            }
        }
        throw unknown(name, all);
    }

    /**
     * Adds an account at the end.
     *
     * @throws MailboxException CONFIGURATION if one of this name is there, or the file is wrong or cannot be written
     */
    public void add(Account account) throws MailboxException {
        String text = text();
        var reader = new AccountsReader(file, text);
        for (Account other : reader.accounts()) {
            if (other.name().equals(account.name())) {
                throw new MailboxException(
                        Cause.CONFIGURATION,
                        file + " has an account \"" + account.name()
                                + "\" already; remove it first or give another name");
            }
        }
        List<String> lines =
                new ArrayList<>(text.isEmpty() ? List.of() : text.lines().toList());
        List<String> entry = AccountsWriter.entry(account, reader.indent());
        int after = reader.lastLine();
        if (after < 0) {
            lines.removeIf(line -> line.strip().startsWith("accounts:"));
            lines.add("accounts:");
            after = lines.size() - 1;
        }
        lines.addAll(after + 1, entry);
        write(lines);
    }

    /**
     * Removes an account. What Klinke remembers of its mailbox stays in the state directory.
     *
     * @throws MailboxException CONFIGURATION if it is not there, or the file is wrong or cannot be written
     */
    public void remove(String name) throws MailboxException {
        String text = text();
        var reader = new AccountsReader(file, text);
        AccountsReader.Place place = reader.place(name);
        if (place == null) {
            throw unknown(name, reader.accounts());
        }
        var lines = new ArrayList<>(text.lines().toList());
        lines.subList(place.first(), place.last() + 1).clear();
        if (reader.accounts().size() == 1) {
            lines.replaceAll(line -> line.strip().equals("accounts:") ? "accounts: []" : line);
        }
        write(lines);
    }

    private MailboxException unknown(String name, List<Account> all) {
        String known = all.isEmpty()
                ? "there is none yet; add one with: klinke account add"
                : "there are: " + all.stream().map(Account::name).collect(Collectors.joining(", "));
        return new MailboxException(Cause.CONFIGURATION, file + ": no account \"" + name + "\"; " + known);
    }

    private String text() throws MailboxException {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new MailboxException(Cause.CONFIGURATION, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void write(List<String> lines) throws MailboxException {
        String text = String.join("\n", lines) + "\n";
        new AccountsReader(file, text).accounts();
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                PrivateFile.makeDirectory(parent);
            }
            PrivateFile.write(file, text);
        } catch (IOException e) {
            throw new MailboxException(Cause.CONFIGURATION, file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
