package dev.klinke.imap;

import dev.klinke.imap.MailboxException.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Watches several mailboxes at once, each folder on a thread and a connection of its own. */
public final class MailboxWatch {
    private final List<Mailbox> mailboxes;
    private final Pace pace;

    /** Of these mailboxes. */
    public MailboxWatch(List<Mailbox> mailboxes) {
        this(mailboxes, Pace.USUAL);
    }

    MailboxWatch(List<Mailbox> mailboxes, Pace pace) {
        this.mailboxes = List.copyOf(mailboxes);
        this.pace = pace;
    }

    /**
     * Watches until the end is asked for. Lost connections are opened again; the listener is warned of each.
     *
     * @param listener called by several threads, but by one at a time
     * @throws MailboxException if a mailbox cannot even be begun with; the others are ended then as well
     */
    public void run(ScanOptions options, MailboxListener listener, Stop stop) throws MailboxException {
        var oneAtATime = new OneAtATime(listener);
        var failure = new AtomicReference<@Nullable Throwable>();
        var threads = new ArrayList<Thread>();
        for (Mailbox mailbox : mailboxes) {
            for (String folder : mailbox.folders(options)) {
                var watch = new FolderWatch(mailbox, folder, options, oneAtATime, stop, pace);
                var thread = new Thread(
                        () -> guard(watch, failure, stop),
                        "klinke-watch-" + mailbox.account().name() + "-" + folder);
                threads.add(thread);
            }
        }
        threads.forEach(Thread::start);
        await(threads, stop);
        Throwable reason = failure.get();
        if (reason instanceof MailboxException exception) {
            throw exception;
        } else if (reason != null) {
            throw new IllegalStateException("a bug ended the watch", reason);
        }
    }

    private static void guard(FolderWatch watch, AtomicReference<@Nullable Throwable> failure, Stop stop) {
        try {
            watch.run();
        } catch (MailboxException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            stop.request();
        }
    }

    private static void await(List<Thread> threads, Stop stop) throws MailboxException {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            stop.request();
            Thread.currentThread().interrupt();
            throw new MailboxException(Cause.CONNECTION, "interrupted", e);
        }
    }

    private record OneAtATime(MailboxListener listener) implements MailboxListener {
        @Override
        public void handled(Handled handled) {
            synchronized (listener) {
                listener.handled(handled);
            }
        }

        @Override
        public void progress(String account, String folder, int done, int all) {
            synchronized (listener) {
                listener.progress(account, folder, done, all);
            }
        }

        @Override
        public void warned(String account, String warning) {
            synchronized (listener) {
                listener.warned(account, warning);
            }
        }

        @Override
        public void passed(ScanSummary summary) {
            synchronized (listener) {
                listener.passed(summary);
            }
        }
    }
}
