package dev.klinke.cli;

import dev.klinke.intake.Arrivals;
import dev.klinke.intake.Intake;
import dev.klinke.intake.IntakeOptions;
import dev.klinke.intake.Unopened;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The messages of all inputs of a command line, one input after the other; {@code -} is the standard input. */
public final class Inputs implements Iterator<Unopened>, Closeable {
    private final Deque<String> waiting;
    private final IntakeOptions options;
    private @Nullable Arrivals current;

    public Inputs(List<String> names, IntakeOptions options) {
        this.waiting = new ArrayDeque<>(names);
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        while (current == null || !current.hasNext()) {
            close();
            String name = waiting.poll();
            if (name == null) {
                return false;
            }
            current = name.equals("-") ? Intake.open(System.in, "-", options) : Intake.open(Path.of(name), options);
        }
        return true;
    }

    @Override
    public Unopened next() {
        if (!hasNext() || current == null) {
            throw new NoSuchElementException("no more messages");
        }
        return current.nextUnopened();
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
