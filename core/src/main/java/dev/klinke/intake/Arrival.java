package dev.klinke.intake;

import dev.klinke.message.Message;

/** What came out of an input: a message, or the news that something there could not be read. */
public sealed interface Arrival {
    /** The message's id; for what could not be read, where it stands. */
    String id();

    /** Where it was read from, for a person: {@code box.mbox#17}. */
    String source();

    /** A message that could be read. */
    record Arrived(Message message) implements Arrival {
        @Override
        public String id() {
            return message.id();
        }

        @Override
        public String source() {
            return message.source();
        }
    }

    /**
     * Something that could not be read.
     *
     * @param error what is wrong, where, and what to do; never words of the message
     */
    record Unreadable(String id, String source, String error) implements Arrival {
        /** Something that is known by its place only. */
        static Unreadable at(String source, String error) {
            return new Unreadable(source, source, error);
        }
    }
}
