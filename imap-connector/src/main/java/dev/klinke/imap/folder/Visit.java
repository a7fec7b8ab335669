package dev.klinke.imap.folder;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.wire.Wire;
import java.io.Closeable;
import org.eclipse.angus.mail.imap.protocol.Status;
import org.jspecify.annotations.Nullable;

/** One connection with its folders; knows which folder is open, so that none is opened twice in a row. */
public final class Visit implements Closeable {
    private final Wire wire;
    private final Folders folders;
    private @Nullable Opened open;

    /** Begins with a connection that is logged in. */
    public Visit(Wire wire) throws MailboxException {
        this.wire = wire;
        folders = Folders.of(wire);
    }

    /** The connection. */
    public Wire wire() {
        return wire;
    }

    /** The folders of the mailbox. */
    public Folders folders() {
        return folders;
    }

    /** Opens a folder to change it, by its server name, with fresh figures. */
    public Opened select(String folder) throws MailboxException {
        open = null;
        open = Opened.select(wire, folder);
        return open;
    }

    /** Opens a folder only to look, by its server name, with fresh figures. */
    public Opened examine(String folder) throws MailboxException {
        open = null;
        open = Opened.examine(wire, folder);
        return open;
    }

    /**
     * Goes back to a folder after others were open, to act on UIDs learned before.
     *
     * @throws MailboxException CONNECTION if the server renumbered it meanwhile; begin anew then
     */
    public Opened back(Opened before) throws MailboxException {
        if (open == before) {
            return before;
        }
        Opened again = before.readOnly() ? examine(before.name()) : select(before.name());
        if (again.uidValidity() != before.uidValidity()) {
            throw new MailboxException(
                    Cause.CONNECTION, wire.server() + " renumbered " + folders.shown(before.name()) + " meanwhile");
        }
        return again;
    }

    /** Numbering and next UID of a folder that need not be open. */
    public Status status(String folder) throws MailboxException {
        Status status =
                wire.perform("STATUS", () -> wire.status(folder, new String[] {"UIDVALIDITY", "UIDNEXT", "MESSAGES"}));
        if (status == null) {
            throw new MailboxException(Cause.REFUSED, wire.server() + " says nothing of " + folders.shown(folder));
        }
        return status;
    }

    @Override
    public void close() {
        wire.close();
    }
}
