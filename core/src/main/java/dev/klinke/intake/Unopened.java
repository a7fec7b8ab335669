package dev.klinke.intake;

import java.io.IOException;

/**
 * A message that was found but not yet read: reading is the costly part, and may be done on another thread, in any
 * order. Open it once.
 */
public interface Unopened {
    /** Reads it; never throws. */
    Arrival open();

    /** An arrival that needs no more work. */
    static Unopened of(Arrival arrival) {
        return () -> arrival;
    }

    /** Reads by {@code reading}, whatever it throws is the arrival's error. */
    static Unopened of(String source, Reading reading) {
        return () -> {
            try {
                return reading.read();
            } catch (IOException e) {
                return Arrival.Unreadable.at(source, Errors.describe(e));
            } catch (RuntimeException | StackOverflowError e) {
                // input is hostile: a fault of a library is the fault of this one message
                return Arrival.Unreadable.at(
                        source, "cannot be understood (" + e.getClass().getSimpleName() + ")");
            }
        };
    }

    /** How to read it. */
    interface Reading {
        /** The arrival. */
        Arrival read() throws IOException;
    }
}
