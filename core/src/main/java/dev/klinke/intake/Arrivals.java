package dev.klinke.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The messages of an input one after the other, in input order, none of them kept. To be closed. Not thread-safe; what
 * {@link #nextUnopened()} gives may be opened on any thread.
 */
public final class Arrivals implements Iterator<Arrival>, Closeable {
    private final Deque<Source> open = new ArrayDeque<>();
    private @Nullable Unopened ahead;

    Arrivals(Source source) {
        open.push(source);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !open.isEmpty()) {
            ahead = advance(open.element());
        }
        return ahead != null;
    }

    @Override
    public Arrival next() {
        return nextUnopened().open();
    }

    /**
     * The next message, found but not read: for callers that read on several threads.
     *
     * @throws NoSuchElementException at the end
     */
    public Unopened nextUnopened() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("no more messages");
        }
        Unopened next = ahead;
        ahead = null;
        return next;
    }

    /** Closes the files that are still open. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            closeQuietly(open.pop());
        }
    }

    private @Nullable Unopened advance(Source source) {
        try {
            Unopened next = source.next();
            if (next instanceof Nested nested) {
                open.push(nested.source());
                return null;
            }
            if (next == null) {
                closeQuietly(open.pop());
            }
            return next;
        } catch (IOException e) {
            closeQuietly(open.pop());
            return Unopened.of(Arrival.Unreadable.at(source.name(), Errors.describe(e)));
        } catch (RuntimeException e) {
            closeQuietly(open.pop());
            return Unopened.of(Arrival.Unreadable.at(
                    source.name(), "cannot be understood (" + e.getClass().getSimpleName() + ")"));
        }
    }

    private static void closeQuietly(Source source) {
        try {
            source.close();
        } catch (IOException e) {
            // it was read to the end or given up; nothing is lost
        }
    }

    /** A source within a source: a file of a folder. */
    record Nested(Source source) implements Unopened {
        @Override
        public Arrival open() {
            throw new IllegalStateException("a source is not a message; its messages follow");
        }
    }
}
