package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.text.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** Is enough said to decide at all? Names what is missing. */
final class SubstanceCriterion implements Criterion {
    /** So many of the facts asked for make a letter worth weighing. */
    private static final int ENOUGH = 3;

    @Override
    public Aspect aspect() {
        return Aspect.SUBSTANCE;
    }

    @Override
    public Finding weigh(Case matter) {
        Offer offer = matter.offer();
        Found<String> role = offer.role();
        if (matter.oneOfSeveral() && role != null) {
            return Reasons.clashes(1, "substance.several", role, role.value());
        }
        List<Bilingual> missing = missing(offer);
        Bilingual list = Reasons.joined(missing);
        int told = 5 - missing.size() + (offer.skills().size() >= 2 ? 1 : 0);
        if (role == null) {
            return told == 0
                    ? Reasons.clashes(1, "substance.nothing", null, list)
                    : Reasons.clashes(1 - told / 6.0, "substance.no-role", null, list);
        }
        if (told >= ENOUGH) {
            return missing.isEmpty() ? Reasons.fits(1, "substance.complete", null) : Finding.SILENT;
        }
        return Reasons.clashes(1 - (double) told / ENOUGH, "substance.thin", null, list);
    }

    /** Role, place, pay, contract and employer, as far as they are not told. */
    private static List<Bilingual> missing(Offer offer) {
        var missing = new ArrayList<Bilingual>();
        if (offer.role() == null) {
            missing.add(Reasons.word("fact", "role"));
        }
        if (offer.places().isEmpty() && offer.remote() == null) {
            missing.add(Reasons.word("fact", "place"));
        }
        if (offer.pay() == null) {
            missing.add(Reasons.word("fact", "pay"));
        }
        if (offer.contract() == null) {
            missing.add(Reasons.word("fact", "contract"));
        }
        if (offer.employer() == null) {
            missing.add(Reasons.word("fact", "employer"));
        }
        return missing;
    }
}
