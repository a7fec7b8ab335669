package dev.klinke.cli.mailbox;

import dev.klinke.cli.ExitCode;
import dev.klinke.imap.Stop;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets SIGINT and SIGTERM end a piece of work cleanly: the work is asked to stop, brought to its end, and only then the
 * process ends. Close it when the work is over and everything is printed.
 */
public final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Stop stop = new Stop();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endCleanly, "klinke-interruption");

    /** From now on the signals ask for a stop. */
    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What the work looks at. */
    public Stop stop() {
        return stop;
    }

    /** The work is over. */
    @Override
    public void close() {
        over.countDown();
        if (!stop.requested()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The signal came this very moment: the hook runs and finds the work over.
            }
        }
    }

    private void endCleanly() {
        stop.request();
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println(
                        "klinke: the server does not answer; stopping all the same, the next run goes on from here");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
    }
}
