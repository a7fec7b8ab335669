package dev.klinke.imap.move;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be done with a batch of messages of one folder.
 *
 * @param batch names it in the journal
 * @param run the pass it belongs to
 * @param from the server's name of the folder they lie in
 * @param fromValidity the numbering of their UIDs
 * @param to the server's name of the target; null for marks
 * @param toValidity the target's numbering; 0 for marks
 * @param toNext no message of the target had this UID or a higher one before; 0 for marks
 * @param keyword the keyword set or taken off; null if none
 * @param flagged whether the star is set or taken off
 */
public record Plan(
        String batch,
        String run,
        Instant at,
        Deal deal,
        String from,
        long fromValidity,
        @Nullable String to,
        long toValidity,
        long toNext,
        @Nullable String keyword,
        boolean flagged,
        List<Item> items) {

    public Plan {
        items = List.copyOf(items);
    }

    /** What kind of deed it is. */
    public enum Deal {
        MOVE,
        /** Moves back what was moved. */
        UNMOVE,
        MARK,
        /** Takes marks off again. */
        UNMARK;

        /** The word in the journal. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether messages change their folder. */
        public boolean moves() {
            return this == MOVE || this == UNMOVE;
        }
    }
}
