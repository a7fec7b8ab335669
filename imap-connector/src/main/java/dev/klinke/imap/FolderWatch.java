package dev.klinke.imap;

import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.folder.Opened;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.state.Cursors;
import dev.klinke.imap.wire.Alarm;
import dev.klinke.imap.wire.Idle;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Watches one folder: a pass, a wait, a pass ... on a connection of its own, opened again whenever it is lost. */
final class FolderWatch {
    private final Mailbox mailbox;
    private final String folder;
    private final ScanOptions options;
    private final MailboxListener listener;
    private final Stop stop;
    private final Pace pace;
    private final Backoff backoff;
    private final @Nullable Cursors seen;
    private boolean everIn;
    private long lastMark = -1;

    FolderWatch(Mailbox mailbox, String folder, ScanOptions options, MailboxListener listener, Stop stop, Pace pace)
            throws MailboxException {
        this.mailbox = mailbox;
        this.folder = folder;
        this.options = options;
        this.listener = listener;
        this.stop = stop;
        this.pace = pace;
        backoff = new Backoff(pace.firstPause(), pace.longestPause(), ThreadLocalRandom.current());
        seen = options.apply() ? null : mailbox.cursorsToForget();
    }

    /**
     * Watches until the end is asked for.
     *
     * @throws MailboxException if it cannot even begin: wrong configuration, login refused
     */
    void run() throws MailboxException {
        while (!stop.requested()) {
            try {
                visit();
            } catch (MailboxException e) {
                if (stop.requested()) {
                    return;
                }
                boolean hopeless = e.kind() == Cause.CONFIGURATION || e.kind() == Cause.LOGIN;
                if (hopeless && !everIn) {
                    throw e;
                }
                // Even a wrong certificate may pass: a hotel's network shows one until its page is clicked away.
                long pause = backoff.next();
                listener.warned(
                        mailbox.account().name(),
                        e.getMessage() + "; trying again in " + Math.max(1, pause / 1000) + " s");
                stop.sleep(pause);
            }
        }
    }

    private void visit() throws MailboxException {
        try (Visit visit = mailbox.visit()) {
            Runnable cut = () -> Alarm.in(pace.grace(), visit.wire()::cut);
            stop.wake(cut);
            try {
                ScanOptions now = everIn ? options.since(null) : options;
                while (!stop.requested()) {
                    ScanSummary summary = mailbox.pass(visit, now, List.of(folder), seen, listener, stop);
                    if (summary.messages() > 0 || !everIn) {
                        listener.passed(summary);
                    }
                    everIn = true;
                    backoff.reset();
                    now = options.since(null);
                    await(visit);
                }
            } finally {
                stop.forget(cut);
            }
        }
    }

    private void await(Visit visit) throws MailboxException {
        if (!visit.wire().hasCapability("IDLE")) {
            stop.sleep(pace.poll());
            return;
        }
        String name = visit.folders().serverName(folder);
        Opened opened = options.apply() ? visit.select(name) : visit.examine(name);
        // What came in since the pass would not be told of again; a message that failed must not keep it from waiting.
        long mark = opened.uidNext() > 0 ? opened.uidNext() : opened.size();
        if (mark != lastMark) {
            lastMark = mark;
            return;
        }
        var idle = new Idle(visit.wire(), pace.renew(), pace.answer());
        Runnable end = idle::end;
        stop.wake(end);
        try {
            idle.await();
        } finally {
            stop.forget(end);
        }
    }
}
