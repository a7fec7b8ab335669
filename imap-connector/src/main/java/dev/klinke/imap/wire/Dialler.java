package dev.klinke.imap.wire;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections. Two promises: no secret leaves this machine unencrypted or to a host whose certificate bears
 * another name, and no token is ever given to a mechanism that takes passwords.
 */
public final class Dialler {
    private static final int CONNECT_MILLIS = 20_000;
    static final int PATIENCE_MILLIS = 60_000;

    private final Server server;
    private final @Nullable Path ca;
    private final SocketFactory sockets;
    private final Steps steps;

    /**
     * For one server.
     *
     * @param ca an authority to trust besides the usual ones
     * @param sockets makes the plain sockets, for embedders that need a proxy
     */
    public Dialler(Server server, @Nullable Path ca, SocketFactory sockets, Steps steps) {
        this.server = server;
        this.ca = ca;
        this.sockets = sockets;
        this.steps = steps;
    }

    /**
     * A connection that is logged in.
     *
     * @throws MailboxException CONFIGURATION if the server cannot be used safely, LOGIN if it refuses the user,
     *     CONNECTION if it cannot be reached
     */
    public Wire dial(Credentials credentials) throws MailboxException {
        Wire wire = connect();
        boolean in = false;
        try {
            encrypt(wire);
            login(wire, credentials);
            in = true;
            return wire;
        } finally {
            if (!in) {
                wire.disconnect();
            }
        }
    }

    private Wire connect() throws MailboxException {
        if (server.tls() == Tls.NONE) {
            requireThisMachine();
        }
        var made = new AtomicReference<@Nullable Socket>();
        var properties = new Properties();
        properties.put("mail.imap.connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.put("mail.imap.timeout", String.valueOf(PATIENCE_MILLIS));
        properties.put("mail.imap.socketFactory", new Plugs.Plain(sockets, made));
        properties.put("mail.imap.socketFactory.fallback", "false");
        properties.put("mail.imap.ssl.socketFactory", new Plugs.Encrypting(Plugs.trusting(ca), made));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.mime.address.strict", "false");
        steps.reached("before connect");
        try {
            return new Wire(server.host(), server.port(), properties, server.tls() == Tls.IMPLICIT, made, steps);
        } catch (IOException e) {
            throw notReached(e);
        } catch (ProtocolException e) {
            throw new MailboxException(Cause.CONNECTION, server + " does not greet as an IMAP server does", e);
        }
    }

    private void requireThisMachine() throws MailboxException {
        boolean here;
        try {
            here = InetAddress.getByName(server.host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw notReached(e);
        }
        if (!here) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    "tls: none is for this very machine only, but " + server
                            + " is another one; use implicit or starttls");
        }
    }

    private MailboxException notReached(IOException e) {
        Throwable reason = e;
        while (reason != null && !(reason instanceof SSLException)) {
            reason = reason.getCause();
        }
        if (reason != null) {
            return new MailboxException(
                    Cause.CONFIGURATION,
                    server + " cannot be trusted: " + reason.getMessage()
                            + "; if the server is your own, name its authority with ca:",
                    e);
        }
        return new MailboxException(Cause.CONNECTION, server + " cannot be reached: " + e.getMessage(), e);
    }

    private void encrypt(Wire wire) throws MailboxException {
        if (server.tls() != Tls.STARTTLS) {
            return;
        }
        // A greeting of PREAUTH would skip encryption altogether (RFC 9051, 11.1).
        if (wire.isAuthenticated() || !wire.hasCapability("STARTTLS")) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    server + " offers no STARTTLS; nothing was sent. Try tls: implicit on port 993");
        }
        try {
            wire.startTLS();
            wire.capability();
        } catch (ProtocolException e) {
            throw e.getCause() instanceof IOException reason
                    ? notReached(reason)
                    : new MailboxException(Cause.CONNECTION, server + " did not begin TLS: " + e.getMessage(), e);
        }
        if (!wire.isSSL()) {
            throw new MailboxException(Cause.CONNECTION, server + " did not begin TLS");
        }
    }

    private void login(Wire wire, Credentials credentials) throws MailboxException {
        if (wire.isAuthenticated()) {
            return;
        }
        try {
            steps.reached("before LOGIN");
            if (credentials.token()) {
                loginByToken(wire, credentials);
            } else {
                loginByPassword(wire, credentials);
            }
            steps.reached("after LOGIN");
            wire.capability();
            if (wire.hasCapability("UTF8=ACCEPT") && wire.hasCapability("ENABLE")) {
                wire.enable("UTF8=ACCEPT");
            }
        } catch (ConnectionException e) {
            throw new MailboxException(Cause.CONNECTION, server + " closed the connection at login", e);
        } catch (ProtocolException e) {
            throw new MailboxException(
                    Cause.LOGIN,
                    server + " refused the login of " + credentials.user() + ": " + e.getMessage()
                            + (credentials.token()
                                    ? "; agree to the access again with account add"
                                    : "; check the password (many providers want an app password)"),
                    e);
        }
    }

    private void loginByToken(Wire wire, Credentials credentials) throws MailboxException, ProtocolException {
        if (wire.hasCapability("AUTH=XOAUTH2")) {
            wire.authoauth2(credentials.user(), credentials.secret());
        } else if (wire.hasCapability("AUTH=OAUTHBEARER")) {
            wire.authenticateBearer(credentials.user(), credentials.secret());
        } else {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    server + " takes no OAuth tokens (neither XOAUTH2 nor OAUTHBEARER); nothing was sent. "
                            + "Use a password: secret: {command: ...}");
        }
    }

    private void loginByPassword(Wire wire, Credentials credentials) throws MailboxException, ProtocolException {
        if (wire.hasCapability("AUTH=PLAIN")) {
            wire.authplain(null, credentials.user(), credentials.secret());
        } else if (!wire.hasCapability("LOGINDISABLED")) {
            wire.login(credentials.user(), credentials.secret());
        } else {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    server + " takes no passwords here (LOGINDISABLED); nothing was sent. "
                            + "Use tls: implicit or starttls, or secret: {oauth2: ...}");
        }
    }
}
