package dev.klinke.imap.account;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** From the text of {@code accounts.yaml} to accounts. Unknown keys are errors, so that typing mistakes are told. */
final class AccountsReader {
    private static final List<String> KEYS =
            List.of("name", "address", "host", "port", "tls", "ca", "user", "secret", "folders", "actions");
    private static final List<String> SECRETS = List.of("command", "env", "file", "oauth2", "token-command");
    /** What RFC 9051 calls an atom, less what no server keeps. */
    private static final Pattern KEYWORD = Pattern.compile("[A-Za-z0-9$._:-]{1,64}");

    /** Lines of an account in the file, from 0, both included. */
    record Place(int first, int last) {}

    private final Path file;
    private final List<Entry> entries;

    AccountsReader(Path file, String text) throws MailboxException {
        this.file = file;
        entries = Entry.whole(file.toString(), text, List.of("accounts")).list("accounts");
    }

    List<Account> accounts() throws MailboxException {
        var accounts = new ArrayList<Account>();
        var names = new HashSet<String>();
        for (Entry entry : entries) {
            entry.allow(KEYS);
            Account account = account(entry);
            if (!names.add(account.name())) {
                throw entry.fault("name", "a second account \"" + account.name() + "\"; names tell accounts apart");
            }
            accounts.add(account);
        }
        return accounts;
    }

    /** Where an account stands; null if it is not there. */
    @Nullable
    Place place(String name) throws MailboxException {
        for (Entry entry : entries) {
            if (name.equals(entry.text("name"))) {
                return new Place(entry.firstLine(), entry.lastLine());
            }
        }
        return null;
    }

    /** The last line of the last account; -1 if there is none. */
    int lastLine() {
        return entries.isEmpty() ? -1 : entries.get(entries.size() - 1).lastLine();
    }

    /** By how much the accounts are indented. */
    int indent() {
        return entries.isEmpty() ? 2 : Math.max(0, entries.get(0).column() - 2);
    }

    private Account account(Entry entry) throws MailboxException {
        String address = entry.required("address", "the mail address, e.g. jana@gmx.de");
        if (address.indexOf('@') < 1) {
            throw entry.fault("address", "\"" + address + "\" is no mail address, e.g. jana@gmx.de");
        }
        Tls tls = entry.choice("tls", Tls.values(), Tls::word);
        String ca = entry.text("ca");
        return new Account(
                Objects.requireNonNullElse(entry.text("name"), address),
                address,
                entry.text("host"),
                port(entry),
                tls,
                ca == null ? null : beside(ca),
                entry.text("user"),
                secret(entry),
                entry.texts("folders"),
                actions(entry));
    }

    private static @Nullable Integer port(Entry entry) throws MailboxException {
        String port = entry.text("port");
        if (port == null) {
            return null;
        }
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
            throw entry.fault("port", "port is \"" + port + "\", but a number is expected, e.g. 993");
        }
        return Integer.parseInt(port);
    }

    private Secret secret(Entry entry) throws MailboxException {
        Entry secret = entry.map("secret", SECRETS);
        if (secret == null || secret.keys().size() != 1) {
            throw entry.fault(
                    "secret",
                    "secret needs exactly one of " + String.join(", ", SECRETS) + ", e.g. {command: pass show gmx}");
        }
        String kind = secret.keys().get(0);
        return switch (kind) {
            case "command" -> new Secret.Command(secret.required(kind, "a command that prints the password"));
            case "env" -> new Secret.Environment(secret.required(kind, "the name of an environment variable"));
            case "file" -> new Secret.File(beside(secret.required(kind, "a file that holds the password")));
            case "token-command" -> new Secret.TokenCommand(secret.required(kind, "a command that prints a token"));
            default -> oauth(secret);
        };
    }

    private static Secret oauth(Entry secret) throws MailboxException {
        Entry oauth = secret.map("oauth2", List.of("provider", "client-id", "client-secret"));
        if (oauth == null) {
            throw secret.fault("oauth2", "oauth2 needs {provider: ..., client-id: ...}");
        }
        String provider = oauth.choice("provider", OAuthProvider.names().toArray(new String[0]), word -> word);
        if (provider == null) {
            throw oauth.fault("provider", "provider is missing; known are " + String.join(", ", OAuthProvider.names()));
        }
        return new Secret.OAuth2(
                provider,
                oauth.required("client-id", "the application's id at the provider"),
                oauth.text("client-secret"));
    }

    private static Map<Verdict, Action> actions(Entry entry) throws MailboxException {
        var actions = new EnumMap<Verdict, Action>(Verdict.class);
        List<String> verdicts = List.of("ham", "unsure", "spam");
        Entry map = entry.map("actions", verdicts);
        if (map == null) {
            return actions;
        }
        for (String word : map.keys()) {
            Entry action = map.map(word, List.of("move", "keyword", "flag"));
            actions.put(
                    Verdict.valueOf(word.toUpperCase(Locale.ROOT)), action == null ? Action.NOTHING : action(action));
        }
        return actions;
    }

    private static Action action(Entry action) throws MailboxException {
        String keyword = action.text("keyword");
        if (keyword != null && !KEYWORD.matcher(keyword).matches()) {
            throw action.fault("keyword", "\"" + keyword + "\" cannot be a keyword; use letters, digits, - and _");
        }
        String flag = action.choice("flag", new String[] {"flagged"}, word -> word);
        String move = action.text("move");
        if (move != null && (move.isBlank() || move.chars().anyMatch(Character::isISOControl))) {
            throw action.fault("move", "move needs the name of a folder, e.g. Recruiting/Spam");
        }
        return new Action(move, keyword, flag != null);
    }

    /** Paths are meant from where the file is. */
    private Path beside(String path) {
        String full = path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
        return file.toAbsolutePath().resolveSibling(full);
    }

    /** The place of a node, for messages. */
    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine()).orElse(0) + 1;
    }

    static MailboxException fault(String file, Node node, String what) {
        return new MailboxException(Cause.CONFIGURATION, file + ":" + line(node) + ": " + what);
    }
}
