package dev.klinke.letter;

/** What a stretch of a body is. Only {@link #OWN} words decide what a message is and what it offers. */
public enum Zone {
    /** The sender's own words. */
    OWN,
    /** Words of an earlier message, quoted or forwarded below. */
    QUOTE,
    /** Name, title, company, phone of the sender. */
    SIGNATURE,
    /** Disclaimers, unsubscribe lines, platform footers. */
    FOOTER
}
