package dev.klinke.kind;

import dev.klinke.message.Message;

/** What this user's own past says of a message. Asked before anything is decided; implementations are thread-safe. */
public interface Known {
    /** Nothing is known of anybody. */
    Known NOTHING = message -> Standing.UNKNOWN;

    /** How the sender stands to the user. */
    Standing of(Message message);

    /** How a sender stands to the user. */
    enum Standing {
        UNKNOWN,
        /** The user has written to this address; never spam. */
        WRITTEN_TO,
        /** The user wrote in this very thread; always ham. */
        IN_THREAD,
        /** The user brought back a message of this sender or said so; always ham. */
        WANTED
    }
}
