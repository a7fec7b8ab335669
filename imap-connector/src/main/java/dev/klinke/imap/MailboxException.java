package dev.klinke.imap;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why a mailbox could not be worked on, in a sentence that says what to do. Holds no message text and no secret. */
public class MailboxException extends IOException {
    private static final long serialVersionUID = 1;

    /** What kind of failure it is; tells whether trying again can help. */
    public enum Cause {
        /** The user's files are at fault: wrong usage (exit code 2). */
        CONFIGURATION,
        /** The server does not let this user in; trying again with the same secret is pointless. */
        LOGIN,
        /** The server answered, but refused a command. */
        REFUSED,
        /** No connection, or it broke off; trying again may help. */
        CONNECTION,
        /** Another Klinke works on the same account. */
        BUSY
    }

    private final Cause kind;

    public MailboxException(Cause kind, String message) {
        this(kind, message, null);
    }

    public MailboxException(Cause kind, String message, @Nullable Throwable reason) {
        super(message, reason);
        this.kind = kind;
    }

    /** The kind of failure. */
    public Cause kind() {
        return kind;
    }
}
