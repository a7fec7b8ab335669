package dev.klinke.cli.output;

import java.io.Closeable;
import java.io.IOException;

/** Prints results in one format, in the order they are given. Not thread-safe. */
public interface ResultWriter extends Closeable {
    /** Prints one result. */
    void write(Result result) throws IOException;

    /** Prints what stands after the last result, and flushes. */
    @Override
    void close() throws IOException;
}
