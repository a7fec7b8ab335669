package dev.klinke.imap.account;

import org.jspecify.annotations.Nullable;

/**
 * What is done with messages of one verdict; any of the three, or nothing.
 *
 * @param move a folder, its levels separated by {@code /} whatever the server uses
 * @param keyword an IMAP keyword that mail programs may show as a label
 * @param flagged whether the message gets the star ({@code \Flagged})
 */
public record Action(@Nullable String move, @Nullable String keyword, boolean flagged) {
    /** The message stays as it is. */
    public static final Action NOTHING = new Action(null, null, false);

    /** Into a folder. */
    public static Action move(String folder) {
        return new Action(folder, null, false);
    }

    /** Marked where it is. */
    public static Action keyword(String keyword) {
        return new Action(null, keyword, false);
    }

    /** Whether there is anything to do. */
    public boolean any() {
        return move != null || marks();
    }

    /** Whether the message is marked in any way. */
    public boolean marks() {
        return keyword != null || flagged;
    }
}
