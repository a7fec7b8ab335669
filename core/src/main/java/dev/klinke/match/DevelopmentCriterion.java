package dev.klinke.match;

import dev.klinke.offer.Contract;
import dev.klinke.offer.Found;
import dev.klinke.offer.Level;
import dev.klinke.offer.Offer;
import dev.klinke.profile.Profile;

/** Does the work lead on? A step back clashes, a step up fits. */
final class DevelopmentCriterion implements Criterion {
    @Override
    public Aspect aspect() {
        return Aspect.DEVELOPMENT;
    }

    @Override
    public Finding weigh(Case matter) {
        Offer offer = matter.offer();
        Profile.Experience own = matter.profile().experience();
        Found<Contract> contract = offer.contract();
        if (contract != null
                && contract.value() == Contract.INTERNSHIP
                && own.level() != null
                && own.level().compareTo(Level.ENTRY) > 0) {
            return Reasons.clashes(
                    1,
                    "development.internship",
                    contract,
                    Reasons.word("level", own.level().word()));
        }
        Found<Level> offered = offer.seniority();
        if (own.level() != null && offered != null) {
            int steps = offered.value().compareTo(own.level());
            if (steps <= -2) {
                return Reasons.clashes(
                        Math.min(1, -steps / 3.0),
                        "development.back",
                        offered,
                        Reasons.word("level", own.level().word()),
                        Reasons.word("level", offered.value().word()));
            }
            if (steps == 1) {
                return Reasons.fits(
                        1,
                        "development.up",
                        offered,
                        Reasons.word("level", offered.value().word()));
            }
        }
        Found<Integer> years = offer.years();
        if (own.years() != null && years != null && own.years() >= 6 && years.value() * 4 <= own.years()) {
            double back = 1 - 4.0 * years.value() / (own.years() + 1);
            return Reasons.clashes(back, "development.few-years", years, years.value(), own.years());
        }
        return Finding.SILENT;
    }
}
