package dev.klinke.imap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of Klinke's deeds are taken back. Exactly one of the three is set, or none for the last run.
 *
 * @param run a {@link ScanSummary#run()}
 * @param since everything done at or after this moment
 * @param message a Message-ID without angle brackets
 */
public record Undo(@Nullable String run, @Nullable Instant since, @Nullable String message) {
    /** What the last run that did something did. */
    public static Undo lastRun() {
        return new Undo(null, null, null);
    }

    /** What this run did. */
    public static Undo run(String run) {
        return new Undo(run, null, null);
    }

    /** Everything done at or after this moment. */
    public static Undo since(Instant moment) {
        return new Undo(null, moment, null);
    }

    /** What was done with this message. */
    public static Undo message(String id) {
        return new Undo(null, null, id);
    }
}
