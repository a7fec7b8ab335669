package dev.klinke.cli.output;

import dev.klinke.message.Message;
import dev.klinke.message.Sender;

/** What a list calls a message and its sender. */
final class Titles {
    private Titles() {}

    /** The name, else the address. */
    static String of(Sender from) {
        if (from.name() != null && !from.name().isBlank()) {
            return from.name();
        }
        return from.address() == null ? "?" : from.address();
    }

    /** The subject, else the beginning of the text. */
    static String of(Message message) {
        if (!message.subject().isBlank()) {
            return message.subject();
        }
        return message.body().substring(0, Math.min(200, message.body().length()));
    }
}
