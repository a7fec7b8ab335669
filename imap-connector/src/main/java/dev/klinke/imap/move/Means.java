package dev.klinke.imap.move;

import dev.klinke.imap.wire.Wire;

/** How messages get into another folder at this server, the best way first. */
public enum Means {
    /** One command, nothing in between (RFC 6851). */
    MOVE("MOVE"),
    /** A copy, then exactly the originals are removed (RFC 4315). */
    COPY_AND_EXPUNGE("COPY + UID EXPUNGE"),
    /** A copy; the original stays and is marked, since a bare EXPUNGE would remove what others have marked. */
    COPY_AND_MARK("COPY + keyword");

    /** The mark of originals that could not be removed. */
    public static final String COPIED_KEYWORD = "klinke-moved";

    private final String shown;

    Means(String shown) {
        this.shown = shown;
    }

    /** What this server offers. */
    public static Means of(Wire wire) {
        if (wire.hasCapability("MOVE")) {
            return MOVE;
        }
        return wire.hasCapability("UIDPLUS") ? COPY_AND_EXPUNGE : COPY_AND_MARK;
    }

    /** For a person. */
    public String shown() {
        return shown;
    }
}
