package dev.klinke.reading;

import dev.klinke.kind.KindFinder;
import dev.klinke.kind.KindGuess;
import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.offer.OfferReader;

/** Understands messages: words, kind, offer. Thread-safe. */
public final class MessageReader {
    private final LetterOpener opener;
    private final KindFinder kindFinder;
    private final OfferReader offerReader;

    public MessageReader(LetterOpener opener, KindFinder kindFinder, OfferReader offerReader) {
        this.opener = opener;
        this.kindFinder = kindFinder;
        this.offerReader = offerReader;
    }

    /** What a message says; the offer is read only where there may be one. */
    public Understood read(Message message) {
        Letter letter = opener.open(message);
        KindGuess guess = kindFinder.guess(letter);
        return new Understood(letter, Reading.of(letter, guess, () -> offerReader.read(letter, guess.likeliest(true))));
    }
}
