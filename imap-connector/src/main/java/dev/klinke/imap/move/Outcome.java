package dev.klinke.imap.move;

/**
 * What became of one message of a batch.
 *
 * @param newUid its number in the target; 0 if unknown or not moved
 */
public record Outcome(Item item, What what, long newUid) {
    /** The possible ends. */
    public enum What {
        /** It lies in the target and nowhere else, or bears its mark. */
        DONE,
        /** It lies in the target; the original stays, marked. */
        COPIED,
        /** It is where it was. */
        LEFT,
        /** Another program took it away in the meantime. */
        GONE
    }
}
