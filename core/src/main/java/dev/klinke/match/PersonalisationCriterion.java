package dev.klinke.match;

import dev.klinke.offer.Offer;

/** Does the text show that somebody read this very profile, or that it went to many? */
final class PersonalisationCriterion implements Criterion {
    @Override
    public Aspect aspect() {
        return Aspect.PERSONALISATION;
    }

    @Override
    public Finding weigh(Case matter) {
        Offer offer = matter.offer();
        if (offer.personal() != null) {
            return Reasons.fits(1, "personalisation.personal", offer.personal());
        }
        if (offer.campaign() != null) {
            return Reasons.clashes(1, "personalisation.campaign", offer.campaign());
        }
        return Finding.SILENT;
    }
}
