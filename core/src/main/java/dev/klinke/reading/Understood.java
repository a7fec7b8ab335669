package dev.klinke.reading;

import dev.klinke.letter.Letter;

/**
 * A message as it was read. It does not depend on any profile: read once, it may be judged for many people.
 *
 * @param letter the message, prepared
 * @param reading what was understood
 */
public record Understood(Letter letter, Reading reading) {}
