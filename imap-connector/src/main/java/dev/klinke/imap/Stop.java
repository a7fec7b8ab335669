package dev.klinke.imap;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A wish to end, from another thread: a signal, a closed window. What is going on is brought to a clean end first; a
 * batch of moves that has begun is finished. A second instance is never needed: once requested, it stays so.
 */
public final class Stop {
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private volatile boolean requested;

    /** Asks to end soon. */
    public void request() {
        synchronized (this) {
            requested = true;
            notifyAll();
        }
        waiting.forEach(Runnable::run);
    }

    /** Whether the end was asked for. */
    public boolean requested() {
        return requested;
    }

    /**
     * Sleeps, but no longer than until the end is asked for.
     *
     * @return whether it was
     */
    boolean sleep(long milliseconds) {
        long until = System.nanoTime() + milliseconds * 1_000_000;
        synchronized (this) {
            try {
                for (long left = milliseconds; !requested && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
                    wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
        return requested;
    }

    /** Has something woken up when the end is asked for; at once if it was already. */
    void wake(Runnable sleeper) {
        waiting.add(sleeper);
        if (requested) {
            sleeper.run();
        }
    }

    /** No longer. */
    void forget(Runnable sleeper) {
        waiting.remove(sleeper);
    }
}
