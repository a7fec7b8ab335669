package dev.klinke.message;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message as it arrived, unwrapped and decoded: the text a person would see, and who wrote it.
 *
 * @param id the Message-ID without angle brackets, or the row's id in an export; unique within its source where the
 *     source is honest
 * @param source where it was read from, for a person: {@code box.mbox#17}
 * @param platform where it was written
 * @param from who wrote it
 * @param date when it was sent, if told
 * @param subject may be empty
 * @param body the visible text, line breaks as {@code \n}
 * @param headers the telling header fields of a mail
 * @param conversation the thread it belongs to
 * @param attachments the text of its attachments, where it was asked for; else empty
 */
public record Message(
        String id,
        String source,
        Platform platform,
        Sender from,
        @Nullable Instant date,
        String subject,
        String body,
        Headers headers,
        Conversation conversation,
        String attachments) {

    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
    }

    /** A message of which only the text is known; for embedders that hold nothing more. */
    public static Message of(String subject, String body) {
        return of(Platform.EMAIL, Sender.UNKNOWN, subject, body);
    }

    /** A message with its sender. */
    public static Message of(Platform platform, Sender from, String subject, String body) {
        return new Message("", "", platform, from, null, subject, body, Headers.NONE, Conversation.NONE, "");
    }

    /** The text of a part; empty where the message has none. */
    public String text(Part part) {
        return switch (part) {
            case SUBJECT -> subject;
            case BODY -> body;
            case HEADLINE -> Objects.requireNonNullElse(from.headline(), "");
            case SENDER -> Objects.requireNonNullElse(from.name(), "");
            case ATTACHMENT -> attachments;
        };
    }

    /** The words of a span. */
    public String quote(Span span) {
        String text = text(span.part());
        return text.substring(Math.min(span.from(), text.length()), Math.min(span.to(), text.length()));
    }

    /** The same message under an id, read from a source. */
    public Message withId(String otherId, String otherSource) {
        return new Message(
                otherId, otherSource, platform, from, date, subject, body, headers, conversation, attachments);
    }

    /** The same message under this id, read from this source. */
    public Message at(String newId, String newSource) {
        return new Message(newId, newSource, platform, from, date, subject, body, headers, conversation, attachments);
    }

    /** The same message from somebody else, written elsewhere: what was unwrapped from a notification. */
    public Message from(Platform otherPlatform, Sender sender) {
        return new Message(id, source, otherPlatform, sender, date, subject, body, headers, conversation, attachments);
    }

    /** The same message with other words. */
    public Message saying(String newSubject, String newBody) {
        return new Message(id, source, platform, from, date, newSubject, newBody, headers, conversation, attachments);
    }

    /** The same message in another conversation. */
    public Message in(Conversation other) {
        return new Message(id, source, platform, from, date, subject, body, headers, other, attachments);
    }

    /** The same message with the text of its attachments. */
    public Message withAttachments(String text) {
        return new Message(id, source, platform, from, date, subject, body, headers, conversation, text);
    }
}
