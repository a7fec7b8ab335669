package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.offer.OfferBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a message with several roles apart. What is told of pay, contract and so on belongs to the first; of the others
 * only the role is sure, and the places named after it. What holds for the whole message holds for all.
 */
final class Vacancies {
    private Vacancies() {}

    /** The offer itself, then one for each further role. */
    static List<Offer> in(Offer offer) {
        if (offer.alternatives().isEmpty()) {
            return List.of(offer);
        }
        var vacancies = new ArrayList<Offer>();
        vacancies.add(offer);
        for (Found<String> role : offer.alternatives()) {
            vacancies.add(new OfferBuilder()
                    .role(role)
                    .places(placesAfter(role, offer))
                    .personal(offer.personal())
                    .campaign(offer.campaign())
                    .scam(offer.scam())
                    .urgency(offer.urgency())
                    .recruiter(offer.recruiter())
                    .employer(offer.employer())
                    .concealed(offer.concealed())
                    .build());
        }
        return vacancies;
    }

    /** The places between this role and the next one in the text. */
    private static List<Found<String>> placesAfter(Found<String> role, Offer offer) {
        int next = Integer.MAX_VALUE;
        for (Found<String> other : offer.alternatives()) {
            if (other.where().part() == role.where().part()
                    && other.where().from() > role.where().from()) {
                next = Math.min(next, other.where().from());
            }
        }
        int end = next;
        return offer.places().stream()
                .filter(place -> place.where().part() == role.where().part()
                        && place.where().from() > role.where().from()
                        && place.where().from() < end)
                .toList();
    }
}
