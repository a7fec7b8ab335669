package dev.klinke.cli.output;

import dev.klinke.imap.Handled;
import java.io.Closeable;
import java.io.IOException;

/** Prints messages of a mailbox with what was done to them, each at once. Not thread-safe. */
public interface DealtWriter extends Closeable {
    /** Prints one message. */
    void write(Handled handled) throws IOException;

    /** Flushes. */
    @Override
    void close() throws IOException;
}
