package dev.klinke.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that holds messages, read from front to back. */
interface Source extends Closeable {
    /** The next message, or null at the end. */
    @Nullable
    Unopened next() throws IOException;

    /** How an error of this source is located. */
    String name();

    @Override
    default void close() throws IOException {}

    /** A source of one. */
    static Source of(String name, Unopened only) {
        return new Source() {
            private @Nullable Unopened left = only;

            @Override
            public @Nullable Unopened next() {
                Unopened next = left;
                left = null;
                return next;
            }

            @Override
            public String name() {
                return name;
            }
        };
    }

    /** A source that could not even be opened. */
    static Source unreadable(String name, String error) {
        return of(name, Unopened.of(Arrival.Unreadable.at(name, error)));
    }
}
