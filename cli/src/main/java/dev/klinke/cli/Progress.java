package dev.klinke.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * A bar with rate and time left, on one line of the terminal; nothing where the standard error is no terminal. Not
 * thread-safe.
 */
public final class Progress implements AutoCloseable {
    private static final long STEP_NANOS = 200_000_000L;
    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean shown;
    private final long total;
    private final long started = System.nanoTime();
    private long done;
    private long last = started;
    private boolean drawn;

    /**
     * The progress of some work.
     *
     * @param total how many there are; 0 if that is not known
     */
    public Progress(PrintWriter err, long total) {
        this.err = err;
        this.shown = Boolean.getBoolean("klinke.progress");
        this.total = total;
    }

    /** One more is done. */
    public void step() {
        reach(done + 1);
    }

    /** So many are done. */
    public void reach(long count) {
        done = count;
        long now = System.nanoTime();
        if (shown && now - last > STEP_NANOS) {
            last = now;
            draw(now);
        }
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private void draw(long now) {
        double seconds = (now - started) / 1e9;
        double rate = done / seconds;
        drawn = true;
        if (total > 0) {
            int filled = (int) (BAR * Math.min(1, (double) done / total));
            long left = Math.round(Math.max(0, total - done) / rate);
            err.printf(
                    Locale.ROOT,
                    "\r\u001b[K%s%s %d/%d  %.0f/s  %d:%02d",
                    "█".repeat(filled),
                    "░".repeat(BAR - filled),
                    done,
                    total,
                    rate,
                    left / 60,
                    left % 60);
        } else {
            err.printf(Locale.ROOT, "\r\u001b[K%d  %.0f/s", done, rate);
        }
        err.flush();
    }
}
