package dev.klinke;

import dev.klinke.kind.KindFinder;
import dev.klinke.kind.Known;
import dev.klinke.kind.LearnedKindFinder;
import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.offer.OfferReader;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Judge;
import dev.klinke.vocabulary.Vocabulary;

/**
 * The one door: a message in, a judgement with reasons out.
 *
 * <pre>
 * message -> letter (words, zones, names) -> kind -> offer -> reading -> match against the profile -> assessment
 * </pre>
 *
 * <p>Immutable and thread-safe; costs kilobytes, the tables and models are shared by all instances of a process.
 */
public final class Klinke {
    private final LetterOpener opener;
    private final KindFinder kindFinder;
    private final OfferReader offerReader;
    private final Judge judge;

    private Klinke(Builder builder) {
        Vocabulary vocabulary = Vocabulary.shared();
        opener = new LetterOpener(vocabulary);
        kindFinder = LearnedKindFinder.shared();
        offerReader = new OfferReader(vocabulary);
        judge = new Judge(builder.profile, builder.known, vocabulary);
    }

    /** Begins to build a judge for one person. */
    public static Builder with(Profile profile) {
        return new Builder(profile);
    }

    /** Judges one message. */
    public Assessment assess(Message message) {
        Letter letter = opener.open(message);
        Reading reading = Reading.of(kindFinder.guess(letter), () -> offerReader.read(letter));
        return judge.judge(letter, reading);
    }

    /** Settings before {@link #build()}. */
    public static final class Builder {
        private final Profile profile;
        private Known known = Known.NOTHING;

        private Builder(Profile profile) {
            this.profile = profile;
        }

        /** What the user's own past says of senders; nothing by default. */
        public Builder known(Known past) {
            known = past;
            return this;
        }

        /**
         * The judge.
         *
         * @throws IllegalStateException if no models are on the class path (artifact {@code klinke-models})
         */
        public Klinke build() {
            return new Klinke(this);
        }
    }
}
