package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.vocabulary.Vocabulary;

/** Reads what a message offers. Thread-safe. */
public final class OfferReader {
    public OfferReader(Vocabulary vocabulary) {}

    /** Everything the message states of the work it offers. */
    public Offer read(Letter letter) {
        return Offer.NOTHING_STATED;
    }
}
