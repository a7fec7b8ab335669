package dev.klinke.cli.mailbox;

import dev.klinke.cli.Progress;
import dev.klinke.cli.UserLanguage;
import dev.klinke.cli.output.DealtWriter;
import dev.klinke.imap.Handled;
import dev.klinke.imap.MailboxListener;
import dev.klinke.imap.ScanSummary;
import dev.klinke.imap.UndoSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Prints what happens in mailboxes as it happens; several mailboxes may tell at once. Holds no message text back. */
public final class Told implements MailboxListener, AutoCloseable {
    private final DealtWriter results;
    private final PrintWriter notes;
    private final PrintWriter err;
    private final UserLanguage language;
    private @Nullable Progress progress;
    private String measured = "";

    /**
     * Prints.
     *
     * @param results where each message goes
     * @param notes where summaries go
     * @param err where progress and warnings go
     */
    public Told(DealtWriter results, PrintWriter notes, PrintWriter err, UserLanguage language) {
        this.results = results;
        this.notes = notes;
        this.err = err;
        this.language = language;
    }

    @Override
    public synchronized void handled(Handled handled) {
        clearLine();
        try {
            results.write(handled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void progress(String account, String folder, int done, int all) {
        String now = account + "\n" + folder;
        if (progress == null || !measured.equals(now)) {
            clearLine();
            progress = new Progress(err, all);
            measured = now;
        }
        progress.reach(done);
    }

    @Override
    public synchronized void warned(String account, String warning) {
        clearLine();
        err.println(account + ": " + warning);
        err.flush();
    }

    @Override
    public synchronized void passed(ScanSummary summary) {
        clearLine();
        String verdicts = language.text(
                "scan.summary",
                summary.account(),
                summary.messages(),
                summary.ham(),
                summary.unsure(),
                summary.spam(),
                summary.moved(),
                summary.marked());
        notes.println(verdicts);
        if (summary.unreadable() + summary.failed() > 0) {
            notes.println(language.text("scan.failed", summary.unreadable(), summary.failed()));
        }
        if (summary.moved() + summary.marked() > 0) {
            notes.println(language.text("scan.undo", summary.run()));
        }
        if (summary.stopped()) {
            notes.println(language.text("scan.stopped"));
        }
        notes.flush();
    }

    /** Prints what undoing came to. */
    public synchronized void undone(UndoSummary summary) {
        clearLine();
        notes.println(language.text(
                "undo.summary", summary.account(), summary.broughtBack(), summary.unmarked(), summary.gone()));
        notes.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        clearLine();
        results.close();
        notes.flush();
    }

    private void clearLine() {
        if (progress != null) {
            progress.close();
        }
    }
}
