package dev.klinke.models.fitting;

import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.match.PayConventions;
import dev.klinke.match.Weighing;
import dev.klinke.models.corpus.LabelledMessage;
import dev.klinke.offer.Offer;
import dev.klinke.offer.OfferReader;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading.Approach;
import dev.klinke.verdict.Verdict;
import dev.klinke.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Weighs labelled offers for the people who judged them. */
final class JudgedOffers {
    private final Map<String, Profile> profiles;
    private final BiFunction<LabelledMessage, Letter, Approach> reader;
    private final LetterOpener opener = new LetterOpener(Vocabulary.shared());
    private final Weighing weighing = new Weighing(Vocabulary.shared(), PayConventions.usual());

    private JudgedOffers(Map<String, Profile> profiles, BiFunction<LabelledMessage, Letter, Approach> reader) {
        this.profiles = profiles;
        this.reader = reader;
    }

    /** With the offer as a person labelled it: how good is the match alone? */
    static JudgedOffers labelled(Map<String, Profile> profiles) {
        return new JudgedOffers(profiles, (message, letter) -> new Approach(message.kind(), 1, offer(message)));
    }

    /** With the offer as it is read, the kind as a person labelled it: how good is the line? */
    static JudgedOffers read(Map<String, Profile> profiles) {
        var offers = new OfferReader(Vocabulary.shared());
        return new JudgedOffers(
                profiles, (message, letter) -> new Approach(message.kind(), 1, offers.read(letter, message.kind())));
    }

    /** One for each judgement of a known profile, in the order of the messages. */
    List<JudgedOffer> of(List<LabelledMessage> messages) {
        var judged = new ArrayList<JudgedOffer>();
        for (LabelledMessage message : messages) {
            if (message.offer() == null || message.judgements().isEmpty()) {
                continue;
            }
            Letter letter = opener.open(message.message());
            Approach approach = reader.apply(message, letter);
            message.judgements().forEach((id, judgement) -> {
                Profile profile = profiles.get(id);
                if (profile != null) {
                    judged.add(new JudgedOffer(
                            message,
                            id,
                            profile,
                            Verdict.of(judgement.verdict()),
                            weighing.weigh(letter, approach, profile),
                            approach.sureness()));
                }
            });
        }
        return judged;
    }

    private static Offer offer(LabelledMessage message) {
        Offer offer = message.offer();
        return offer == null ? Offer.NOTHING_STATED : offer;
    }
}
