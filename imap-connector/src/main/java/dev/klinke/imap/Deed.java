package dev.klinke.imap;

import org.jspecify.annotations.Nullable;

/**
 * What became of one message.
 *
 * @param folder where it went or would go, as the user writes it; null if it stays
 * @param keyword the keyword it got or would get; null if none
 */
public record Deed(What what, @Nullable String folder, @Nullable String keyword) {
    /** The kinds of outcome. */
    public enum What {
        /** Nothing was to be done. */
        LEFT,
        /** Nothing was done, since the user brought this message back before. */
        KEPT,
        /** Would be moved or marked; nothing is changed without {@code apply}. */
        WOULD,
        /** Moved; marked as well if a keyword is told. */
        MOVED,
        /** Copied; the original stays, marked, since this server can neither move nor expunge a single message. */
        COPIED,
        /** Marked where it is. */
        MARKED,
        /** It could not be done; the message is where it was and will be looked at again. */
        FAILED,
        /** Another program moved or deleted it in the meantime. */
        GONE,
        /** Brought back to where it was. */
        BROUGHT_BACK
    }

    /** Nothing. */
    public static final Deed NONE = new Deed(What.LEFT, null, null);

    /** A deed of which nothing more is to be told. */
    public static Deed of(What what) {
        return new Deed(what, null, null);
    }
}
