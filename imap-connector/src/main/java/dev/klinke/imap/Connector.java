package dev.klinke.imap;

import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.ServerFinder;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.secret.SecretReader;
import dev.klinke.imap.wire.Credentials;
import dev.klinke.imap.wire.Dialler;
import dev.klinke.imap.wire.Steps;
import dev.klinke.imap.wire.Wire;
import javax.net.SocketFactory;

/** Opens connections to the server of one account, with a fresh secret each time. */
final class Connector {
    private final Account account;
    private final SecretReader secrets;
    private final SocketFactory sockets;
    private final Steps steps;

    Connector(Account account, SecretReader secrets, SocketFactory sockets, Steps steps) {
        this.account = account;
        this.secrets = secrets;
        this.sockets = sockets;
        this.steps = steps;
    }

    Server server() throws MailboxException {
        return new ServerFinder().find(account);
    }

    Visit visit() throws MailboxException {
        var dialler = new Dialler(server(), account.ca(), sockets, steps);
        String user = ServerFinder.user(account);
        Credentials credentials = secrets.read(account, user);
        Wire wire;
        try {
            wire = dialler.dial(credentials);
        } catch (MailboxException e) {
            // A token may run out between being given and being shown; a second one then helps, a password would not.
            if (e.kind() != Cause.LOGIN || !credentials.token()) {
                throw e;
            }
            wire = dialler.dial(secrets.read(account, user));
        }
        boolean begun = false;
        try {
            Visit visit = new Visit(wire);
            begun = true;
            return visit;
        } finally {
            if (!begun) {
                wire.cut();
            }
        }
    }
}
