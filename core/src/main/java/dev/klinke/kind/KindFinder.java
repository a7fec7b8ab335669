package dev.klinke.kind;

import dev.klinke.letter.Letter;

/** Decides what a message is. Thread-safe. */
public interface KindFinder {
    /** How likely each kind is for this message. */
    KindGuess guess(Letter letter);
}
