package dev.klinke.imap;

import dev.klinke.imap.account.Account;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.move.Journal;
import dev.klinke.imap.move.Mover;
import dev.klinke.imap.secret.SecretReader;
import dev.klinke.imap.secret.TokenStore;
import dev.klinke.imap.state.Cursors;
import dev.klinke.imap.state.OwnContacts;
import dev.klinke.imap.state.StateDirectory;
import dev.klinke.imap.wire.Alarm;
import dev.klinke.imap.wire.Steps;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One user's mailbox. Each method opens its own connections and ends them; state is read from and written to the state
 * directory under a lock, so several instances and processes may work on one account, one at a time.
 */
public final class Mailbox {
    /** How long to wait for another instance that works on the same account. */
    static final long TURN_MILLIS = 60_000;

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final Account account;
    private final StateDirectory state;
    private final JudgeMaker judges;
    private final Connector connector;
    private final Journal journal;

    private Mailbox(Account account, Path states, JudgeMaker judges, SocketFactory sockets, Steps steps)
            throws MailboxException {
        this.account = account;
        this.judges = judges;
        state = new StateDirectory(states, account.name());
        journal = new Journal(state, steps);
        var secrets = new SecretReader(System.getenv(), new TokenStore(states));
        connector = new Connector(account, secrets, sockets, steps);
    }

    /**
     * The mailbox of an account.
     *
     * @param states the directory below which each account has its own; made if it is missing
     * @param judges makes the judge, see {@link JudgeMaker}
     * @throws MailboxException CONFIGURATION if the directory cannot be used
     */
    public static Mailbox of(Account account, Path states, JudgeMaker judges) throws MailboxException {
        return new Mailbox(account, states, judges, SocketFactory.getDefault(), Steps.UNWATCHED);
    }

    /** The same with other sockets, and somebody told of each step. */
    static Mailbox of(Account account, Path states, JudgeMaker judges, SocketFactory sockets, Steps steps)
            throws MailboxException {
        return new Mailbox(account, states, judges, sockets, steps);
    }

    /** The account. */
    public Account account() {
        return account;
    }

    /**
     * Goes through the mailbox once. What an earlier, stopped run had begun is finished first.
     *
     * @param stop asked between chunks; a chunk that has begun is brought to its end
     * @throws MailboxException if it cannot go on; what was done until then is journalled, and the next scan goes on
     *     from there
     */
    public ScanSummary scan(ScanOptions options, MailboxListener listener, Stop stop) throws MailboxException {
        try (Visit visit = connector.visit()) {
            Runnable cut = () -> Alarm.in(Pace.USUAL.grace(), visit.wire()::cut);
            stop.wake(cut);
            try {
                return pass(visit, options, folders(options), null, listener, stop);
            } finally {
                stop.forget(cut);
            }
        }
    }

    /** Watches the mailbox until the end is asked for; see {@link MailboxWatch} for several. */
    public void watch(ScanOptions options, MailboxListener listener, Stop stop) throws MailboxException {
        new MailboxWatch(List.of(this)).run(options, listener, stop);
    }

    /**
     * Takes back what was done; what is taken back is never done again.
     *
     * @throws MailboxException if it cannot go on; what was taken back until then is journalled
     */
    @SuppressWarnings("try") // the turn is held, not used
    public UndoSummary undo(Undo which, MailboxListener listener, Stop stop) throws MailboxException {
        try (StateDirectory.Turn turn = state.turn(TURN_MILLIS);
                Visit visit = connector.visit()) {
            journal.refresh();
            var mover = new Mover(visit, journal, newRun());
            mover.recover();
            return new Undoing(account, visit, journal, mover, listener, stop).undo(which);
        }
    }

    /** Connects and tells what the server offers and what of it will be used; changes nothing. */
    public MailboxReport check() throws MailboxException {
        try (Visit visit = connector.visit()) {
            return new Checking(account, connector.server(), visit).report();
        }
    }

    /** The messages the user brought back, in that order: what there is to learn from. */
    @SuppressWarnings("try") // the turn is held, not used
    public List<Journal.Wanted> broughtBack() throws MailboxException {
        try (StateDirectory.Turn turn = state.turn(TURN_MILLIS)) {
            journal.refresh();
            return List.copyOf(journal.wanted());
        }
    }

    /** A connection. */
    Visit visit() throws MailboxException {
        return connector.visit();
    }

    /** A copy of how far the folders were read, for a watch that changes nothing. */
    Cursors cursorsToForget() throws MailboxException {
        return Cursors.ofFoldersToForget(state);
    }

    /**
     * One pass on an open connection, under the lock.
     *
     * @param seen how far a watch that changes nothing has looked; null for what is saved
     */
    @SuppressWarnings("try") // the turn is held, not used
    ScanSummary pass(
            Visit visit,
            ScanOptions options,
            List<String> folders,
            @Nullable Cursors seen,
            MailboxListener listener,
            Stop stop)
            throws MailboxException {
        try (StateDirectory.Turn turn = state.turn(TURN_MILLIS)) {
            journal.refresh();
            var pass = new Pass(
                    account,
                    visit,
                    seen != null ? seen : options.apply() ? Cursors.ofFolders(state) : cursorsToForget(),
                    Cursors.ofSentMail(state),
                    OwnContacts.read(state),
                    journal,
                    options,
                    listener,
                    stop,
                    newRun());
            return pass.go(folders, judges);
        }
    }

    /** The folders that are gone through. */
    List<String> folders(ScanOptions options) {
        return options.folders().isEmpty() ? account.folders() : options.folders();
    }

    private static String newRun() {
        return RUN.format(Instant.now()) + "-"
                + Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36), 36);
    }
}
