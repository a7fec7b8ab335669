package dev.klinke;

import dev.klinke.kind.Known;
import dev.klinke.kind.LearnedKindFinder;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.offer.OfferReader;
import dev.klinke.profile.Profile;
import dev.klinke.reading.MessageReader;
import dev.klinke.reading.Understood;
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
 * <p>Immutable and thread-safe; costs kilobytes, the tables and models are shared by all instances of a process. Where
 * one message is to be judged for many people, {@link #read} it once and {@link #judge} it with each.
 */
public final class Klinke {
    private static final class Shared {
        static final MessageReader READER = new MessageReader(
                new LetterOpener(Vocabulary.shared()),
                LearnedKindFinder.shared(),
                new OfferReader(Vocabulary.shared()));
    }

    private final Judge judge;

    private Klinke(Builder builder) {
        judge = new Judge(builder.profile, builder.known, Vocabulary.shared());
    }

    /** Begins to build a judge for one person. */
    public static Builder with(Profile profile) {
        return new Builder(profile);
    }

    /**
     * Understands a message, whoever it is for.
     *
     * @throws IllegalStateException if no models are on the class path (artifact {@code klinke-models})
     */
    public static Understood read(Message message) {
        return Shared.READER.read(message);
    }

    /** Judges a message that was understood before. */
    public Assessment judge(Understood understood) {
        return judge.judge(understood.letter(), understood.reading());
    }

    /**
     * Judges one message.
     *
     * @throws IllegalStateException if no models are on the class path (artifact {@code klinke-models})
     */
    public Assessment assess(Message message) {
        return judge(read(message));
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

        /** The judge. */
        public Klinke build() {
            return new Klinke(this);
        }
    }
}
