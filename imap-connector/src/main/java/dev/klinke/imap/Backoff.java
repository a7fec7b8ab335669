package dev.klinke.imap;

import java.util.random.RandomGenerator;

/** How long to wait before trying again: twice as long each time up to a limit, and never in step with others. */
final class Backoff {
    private final long first;
    private final long longest;
    private final RandomGenerator random;
    private long next;

    /** Both in milliseconds. */
    Backoff(long first, long longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
        next = first;
    }

    /** Milliseconds to wait now: between half and all of the current step. */
    long next() {
        long step = next;
        next = Math.min(longest, step * 2);
        return step / 2 + random.nextLong(step / 2 + 1);
    }

    /** It went well: the next failure begins anew. */
    void reset() {
        next = first;
    }
}
