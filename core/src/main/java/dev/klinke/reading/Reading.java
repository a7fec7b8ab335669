package dev.klinke.reading;

import dev.klinke.kind.Kind;
import dev.klinke.kind.KindGuess;
import dev.klinke.letter.Letter;
import dev.klinke.offer.Offer;
import dev.klinke.text.Language;
import java.util.function.Supplier;

/** What was understood of a message. Only an {@link Approach} can ever end as spam: the type forbids the rest. */
public sealed interface Reading {
    /** The kind, or the likeliest one. */
    Kind kind();

    /** From this likelihood of work being offered on, an approach is claimed: only that can hide a message. */
    double SURE_OF_WORK = 0.85;

    /** From this likelihood of no work being offered on, a contact is claimed. */
    double SURE_OF_NO_WORK = 0.75;

    /** Someone offers work. Only this can be weighed against a profile. */
    record Approach(Kind kind, double sureness, Offer offer) implements Reading {
        public Approach {
            if (!kind.offersWork()) {
                throw new IllegalArgumentException(kind + " offers no work; use Contact");
            }
        }
    }

    /** Everything else. It carries no offer, so nothing can be held against it. */
    record Contact(Kind kind) implements Reading {
        public Contact {
            if (kind.offersWork()) {
                throw new IllegalArgumentException(kind + " offers work; use Approach");
            }
        }
    }

    /**
     * Whether work is offered cannot be told; at most unsure.
     *
     * @param kind the likeliest kind
     * @param other the likeliest kind of the other side
     * @param offer what would be offered if it were an approach
     */
    record Unclear(Kind kind, Kind other, Offer offer) implements Reading {}

    /** With fewer words of the sender's own, and no more in the subject, nobody can tell what is offered. */
    int FEWEST_WORDS = 3;

    /**
     * What follows from a guess. A language that this product does not read, and a message of a word or two, are never
     * an approach.
     *
     * @param offer asked only where work may be offered
     */
    static Reading of(Letter letter, KindGuess guess, Supplier<Offer> offer) {
        double work = guess.offersWork();
        boolean few = letter.zones().ownWords() + letter.subject().size() < FEWEST_WORDS;
        boolean foreign = letter.language() == Language.OTHER && !few;
        if (work >= SURE_OF_WORK && !few && !foreign) {
            return new Approach(guess.likeliest(true), work, offer.get());
        }
        if (work <= 1 - SURE_OF_NO_WORK && !foreign) {
            return new Contact(guess.likeliest(false));
        }
        return new Unclear(guess.likeliest(), guess.likeliest(work < 0.5), offer.get());
    }
}
