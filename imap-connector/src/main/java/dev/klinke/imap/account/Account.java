package dev.klinke.imap.account;

import dev.klinke.verdict.Verdict;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mailbox the user lets Klinke look at, as {@code accounts.yaml} says it.
 *
 * @param name the user's own name for it; names its folder in the state directory
 * @param address the mail address; tells server and user where those are left out
 * @param host the IMAP server; null: found from the address
 * @param port null: the usual one of {@code tls}
 * @param tls null: as the preset says, else implicit
 * @param ca a certificate authority (PEM) trusted besides the usual ones
 * @param user the login name; null: as the preset says, else the address
 * @param folders the folders looked at, levels separated by {@code /}
 * @param actions what is done per verdict
 */
public record Account(
        String name,
        String address,
        @Nullable String host,
        @Nullable Integer port,
        @Nullable Tls tls,
        @Nullable Path ca,
        @Nullable String user,
        Secret secret,
        List<String> folders,
        Map<Verdict, Action> actions) {

    /** Spam goes to {@code Recruiting/Spam}, the unsure stay where they are with a keyword, ham is left alone. */
    public static final Map<Verdict, Action> USUAL_ACTIONS = Map.of(
            Verdict.SPAM, Action.move("Recruiting/Spam"),
            Verdict.UNSURE, Action.keyword("klinke-unsure"),
            Verdict.HAM, Action.NOTHING);

    public Account {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(secret, "secret");
        folders = folders.isEmpty() ? List.of("INBOX") : List.copyOf(folders);
        var all = new EnumMap<Verdict, Action>(Verdict.class);
        all.putAll(USUAL_ACTIONS);
        all.putAll(actions);
        actions = Map.copyOf(all);
    }

    /** An account with everything found from its address, the inbox watched and the usual actions. */
    public static Account of(String name, String address, Secret secret) {
        return new Account(name, address, null, null, null, null, null, secret, List.of(), Map.of());
    }

    /** The same account at this server. */
    public Account at(Server server) {
        return new Account(
                name, address, server.host(), server.port(), server.tls(), ca, user, secret, folders, actions);
    }

    /** The same account with this login name. */
    public Account as(String login) {
        return new Account(name, address, host, port, tls, ca, login, secret, folders, actions);
    }

    /** The same account with this action for a verdict. */
    public Account doing(Verdict verdict, Action action) {
        var other = new EnumMap<Verdict, Action>(Verdict.class);
        other.putAll(actions);
        other.put(verdict, action);
        return new Account(name, address, host, port, tls, ca, user, secret, folders, other);
    }

    /** The same account, looking at these folders. */
    public Account in(String... others) {
        return new Account(name, address, host, port, tls, ca, user, secret, List.of(others), actions);
    }

    /** The login name that holds if neither the account nor a preset says another one. */
    public String userOrAddress() {
        return user == null ? address : user;
    }

    /** What is done with messages of this verdict. */
    public Action action(Verdict verdict) {
        return Objects.requireNonNullElse(actions.get(verdict), Action.NOTHING);
    }
}
