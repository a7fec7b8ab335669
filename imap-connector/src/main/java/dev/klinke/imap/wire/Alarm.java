package dev.klinke.imap.wire;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Something short that is done later, on one thread that never keeps the process alive. */
public final class Alarm {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "klinke-alarm");
        thread.setDaemon(true);
        return thread;
    });

    private final Future<?> set;

    private Alarm(Future<?> set) {
        this.set = set;
    }

    /** Does this after a while, unless it is called off before. */
    public static Alarm in(long milliseconds, Runnable what) {
        return new Alarm(CLOCK.schedule(what, milliseconds, TimeUnit.MILLISECONDS));
    }

    /** Calls it off. */
    public void off() {
        set.cancel(false);
    }
}
