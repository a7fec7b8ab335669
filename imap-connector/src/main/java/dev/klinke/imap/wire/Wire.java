package dev.klinke.imap.wire;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one server. Commands go out one by one; every failure becomes a {@link MailboxException} that says
 * whether the server refused or the connection is gone. Not thread-safe, but {@link #cut()} may be called from anywhere.
 */
public final class Wire extends IMAPProtocol implements Closeable {
    private final String server;
    private final AtomicReference<@Nullable Socket> socket;
    private final Steps steps;

    Wire(
            String host,
            int port,
            Properties properties,
            boolean encrypted,
            AtomicReference<@Nullable Socket> socket,
            Steps steps)
            throws IOException, ProtocolException {
        // Angus' own log would show message text; it stays off.
        super("imap", host, port, properties, encrypted, new MailLogger(Wire.class, "imap", false, System.err));
        server = host + ":" + port;
        this.socket = socket;
        this.steps = steps;
    }

    /**
     * Sends a command and waits for its end.
     *
     * @return everything the server said, the tagged answer last
     * @throws MailboxException REFUSED if the server said NO or BAD, CONNECTION if it said BYE or nothing
     */
    public Response[] ask(String command, @Nullable Argument arguments) throws MailboxException {
        String[] words = command.split(" ", 3);
        String name = words[0].equals("UID") ? words[0] + " " + words[1] : words[0];
        steps.reached("before " + name);
        Response[] answers;
        try {
            answers = command(command, arguments);
        } catch (OutOfMemoryError | NegativeArraySizeException tooLarge) {
            // One literal announced larger than the heap: the allocation failed, nothing else is harmed.
            disconnect();
            throw new MailboxException(
                    Cause.CONNECTION, server + " announced an answer larger than this program's memory", tooLarge);
        }
        Response last = answers[answers.length - 1];
        if (last.isBYE()) {
            disconnect();
            throw new MailboxException(
                    Cause.CONNECTION, server + " closed the connection: " + said(last), last.getException());
        }
        steps.reached("after " + name);
        if (!last.isOK()) {
            throw new MailboxException(Cause.REFUSED, server + " refused " + name + ": " + said(last));
        }
        return answers;
    }

    /** {@link #ask(String, Argument)} with arguments written as they are. */
    public Response[] ask(String command) throws MailboxException {
        return ask(command, null);
    }

    /** The name of a mailbox as an argument, in the encoding this connection uses (modified UTF-7 or UTF-8). */
    public Argument mailbox(String name) {
        var argument = new Argument();
        writeMailboxName(argument, name);
        return argument;
    }

    /** Runs one of Angus' ready-made commands, with failures told as those of {@link #ask(String)}. */
    public <T> T perform(String name, Command<T> command) throws MailboxException {
        steps.reached("before " + name);
        try {
            T result = command.run();
            steps.reached("after " + name);
            return result;
        } catch (org.eclipse.angus.mail.iap.ConnectionException e) {
            throw new MailboxException(Cause.CONNECTION, server + " closed the connection: " + e.getMessage(), e);
        } catch (ProtocolException e) {
            throw new MailboxException(Cause.REFUSED, server + " refused " + name + ": " + e.getMessage(), e);
        }
    }

    /** A command of Angus. */
    public interface Command<T> {
        T run() throws ProtocolException;
    }

    /** OAUTHBEARER (RFC 7628), which Angus does not know. */
    void authenticateBearer(String user, String token) throws MailboxException {
        String plain =
                "n,a=" + user.replace("=", "=3D").replace(",", "=2C") + ",\u0001auth=Bearer " + token + "\u0001\u0001";
        String encoded = Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        try {
            String tag = writeCommand("AUTHENTICATE OAUTHBEARER", hasCapability("SASL-IR") ? atom(encoded) : null);
            boolean said = hasCapability("SASL-IR");
            for (Response answer = readResponse(); ; answer = readResponse()) {
                if (answer.isContinuation()) {
                    // The second challenge carries an error; it is answered with a lone %x01 to get the tagged NO.
                    getOutputStream().write(((said ? "AQ==" : encoded) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    getOutputStream().flush();
                    said = true;
                } else if (answer.isTagged() && tag.equals(answer.getTag())) {
                    handleLoginResult(answer);
                    setCapabilities(answer);
                    return;
                } else if (answer.isBYE()) {
                    throw new MailboxException(Cause.CONNECTION, server + " closed the connection: " + said(answer));
                }
            }
        } catch (ProtocolException e) {
            throw new MailboxException(Cause.LOGIN, server + " refused the login of " + user, e);
        } catch (MailboxException e) {
            throw e;
        } catch (IOException e) {
            throw new MailboxException(Cause.CONNECTION, server + " closed the connection", e);
        }
    }

    private static Argument atom(String text) {
        return new Argument().writeAtom(text);
    }

    /** How long to wait for the next byte before the connection counts as dead. */
    public void patience(int milliseconds) throws MailboxException {
        Socket underneath = socket.get();
        if (underneath != null) {
            try {
                underneath.setSoTimeout(milliseconds);
            } catch (SocketException e) {
                throw new MailboxException(Cause.CONNECTION, server + ": the connection is closed", e);
            }
        }
    }

    /** The server, as a person writes it. */
    public String server() {
        return server;
    }

    /** What the server said after OK, NO, BAD or BYE. */
    public static String said(Response answer) {
        String line = answer.toString();
        if (answer.getException() != null) {
            return answer.getException().getMessage() + "";
        }
        int start = line.indexOf(' ');
        start = start < 0 ? -1 : line.indexOf(' ', start + 1);
        return line.substring(start + 1).strip();
    }

    /** Ends the connection at once, whatever it is doing. */
    public void cut() {
        Socket underneath = socket.get();
        if (underneath != null) {
            try {
                underneath.close();
            } catch (IOException e) {
                // It is closed, then.
            }
        }
    }

    /** Takes leave of the server. */
    @Override
    public void close() {
        try {
            logout();
        } catch (ProtocolException e) {
            disconnect();
        }
    }
}
