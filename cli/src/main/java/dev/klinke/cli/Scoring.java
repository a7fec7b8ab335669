package dev.klinke.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work for many things on several threads and hands over the outcomes in the order of the things, with no
 * more than a few batches of them in memory.
 */
public final class Scoring {
    private static final int BATCH = 32;

    private final int threads;

    /** With so many threads; one means no other thread than the caller's. */
    public Scoring(int threads) {
        this.threads = threads;
    }

    /** What {@link #run} hands outcomes to. */
    public interface Sink<R> {
        void take(R outcome) throws Exception;
    }

    /** Works on each thing. The sink is called on the calling thread only. */
    public <T, R> void run(Iterator<T> things, Function<T, R> work, Sink<R> sink) throws Exception {
        if (threads <= 1) {
            while (things.hasNext()) {
                sink.take(work.apply(things.next()));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, Scoring::daemon);
        try {
            var pending = new ArrayDeque<Future<List<R>>>();
            while (things.hasNext()) {
                List<T> batch = next(things);
                pending.add(pool.submit(() -> batch.stream().map(work).toList()));
                if (pending.size() > threads * 3) {
                    hand(pending.remove(), sink);
                }
            }
            while (!pending.isEmpty()) {
                hand(pending.remove(), sink);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> List<T> next(Iterator<T> things) {
        var batch = new ArrayList<T>(BATCH);
        while (batch.size() < BATCH && things.hasNext()) {
            batch.add(things.next());
        }
        return batch;
    }

    private static <R> void hand(Future<List<R>> outcomes, Sink<R> sink) throws Exception {
        try {
            for (R outcome : outcomes.get()) {
                sink.take(outcome);
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "klinke-scoring");
        thread.setDaemon(true);
        return thread;
    }
}
