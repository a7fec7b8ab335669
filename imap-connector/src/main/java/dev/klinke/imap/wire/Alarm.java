package dev.klinke.imap.wire;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does short things later, on one thread that never keeps the process alive. */
public final class Alarm {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "klinke-alarm");
        thread.setDaemon(true);
        return thread;
    });

    private Alarm() {}

    /** Runs this after a while, unless it is cancelled before. */
    public static Future<?> in(long milliseconds, Runnable what) {
        return CLOCK.schedule(what, milliseconds, TimeUnit.MILLISECONDS);
    }
}
