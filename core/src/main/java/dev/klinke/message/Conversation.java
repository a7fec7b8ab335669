package dev.klinke.message;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the thread a message belongs to.
 *
 * @param id the thread's name in its source, if it has one
 * @param answered whether the user has written in this thread; such a message is never spam
 * @param reply whether the message answers another one (Re:, AW:, In-Reply-To)
 */
public record Conversation(@Nullable String id, boolean answered, boolean reply) {
    /** A message that stands alone. */
    public static final Conversation NONE = new Conversation(null, false, false);
}
