package dev.klinke.match;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.offer.OfferBuilder;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import dev.klinke.vocabulary.Mention;
import dev.klinke.vocabulary.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a message with several roles apart. What is told of pay, contract and so on belongs to the first, by whatever
 * related title it is called; of the others only the role is sure. What holds for the whole message holds for all.
 *
 * <p>Nothing hides a wanted vacancy as easily as standing second in a list. So a job title in the sender's own words
 * counts as a further role even where it was not read as one, unless its sentence speaks to the recipient: that is her
 * present work ("Sie sind Controllerin").
 */
final class Vacancies {
    private static final WordSet TO_THE_RECIPIENT = WordSet.of(
            "sie ihr ihre ihrem ihren ihrer ihres ihnen du dein deine deinem deinen deiner dich dir you your");

    /** From this likeness on two titles of one message mean the same work. */
    private static final double RELATED = 0.45;

    private Vacancies() {}

    /** The offer itself, then one for each further role. */
    static List<Vacancy> in(Offer offer, Letter letter, Roles roles) {
        var vacancies = new ArrayList<Vacancy>();
        vacancies.add(new Vacancy(offer, false));
        Found<String> first = offer.role();
        if (first == null) {
            return vacancies;
        }
        for (Found<String> role : furtherRoles(offer, letter)) {
            vacancies.add(
                    isAnotherName(first, role, roles)
                            ? new Vacancy(offer.toBuilder().role(role).build(), false)
                            : new Vacancy(further(offer, role), true));
        }
        return vacancies;
    }

    /** A related title, or one beside a title no table knows, calls the first vacancy by another name. */
    private static boolean isAnotherName(Found<String> first, Found<String> role, Roles roles) {
        return !roles.knows(first.value())
                || roles.similarity(first.value(), role.value()).grade() >= RELATED;
    }

    private static Offer further(Offer offer, Found<String> role) {
        return new OfferBuilder()
                .role(role)
                .personal(offer.personal())
                .campaign(offer.campaign())
                .scam(offer.scam())
                .urgency(offer.urgency())
                .recruiter(offer.recruiter())
                .employer(offer.employer())
                .concealed(offer.concealed())
                .build();
    }

    private static List<Found<String>> furtherRoles(Offer offer, Letter letter) {
        var roles = new ArrayList<>(offer.alternatives());
        Text body = letter.body();
        for (Mention mention : letter.mentions(Part.BODY)) {
            if (mention.type() == Mention.Type.OCCUPATION
                    && letter.zones().own(mention.first())
                    && !speaksToRecipient(body, mention.first())) {
                roles.add(new Found<>(
                        body.written(mention.first(), mention.last()),
                        letter.span(Part.BODY, mention.first(), mention.last())));
            }
        }
        return roles;
    }

    private static boolean speaksToRecipient(Text body, int token) {
        for (int i = body.sentenceStart(token); i < body.sentenceEnd(token); i++) {
            if (TO_THE_RECIPIENT.contains(body, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * One of a message's vacancies.
     *
     * @param offer what is told of it
     * @param further whether it is another than the first, so that little is sure of it
     */
    record Vacancy(Offer offer, boolean further) {}
}
