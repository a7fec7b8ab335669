package dev.klinke.message;

/** A part of a message that words can be quoted from. */
public enum Part {
    SUBJECT,
    BODY,
    /** The sender's headline on the platform. */
    HEADLINE,
    /** The sender's name. */
    SENDER,
    /** The text of the attachments. */
    ATTACHMENT
}
