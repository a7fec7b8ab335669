package dev.klinke.match;

import dev.klinke.profile.Profile.Seeking;
import dev.klinke.text.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * Is any approach welcome now? Who does not look wants none, and the exceptional one at most: a wanted role, in reach,
 * well paid, and written to this very person. Who looks passively wants what fits in role, place, contract and pay.
 */
final class AvailabilityCriterion implements Criterion {
    private final List<Criterion> forNotSeeking;
    private final List<Criterion> forPassively;

    /**
     * Availability.
     *
     * @param role whether it is the wanted work
     * @param place whether it is in reach
     * @param pay whether it is enough
     * @param contract whether it is an accepted form
     * @param personalisation whether it is written to this person
     */
    AvailabilityCriterion(
            Criterion role, Criterion place, Criterion pay, Criterion contract, Criterion personalisation) {
        forNotSeeking = List.of(personalisation, role, place, pay);
        forPassively = List.of(role, place, contract, pay);
    }

    @Override
    public Aspect aspect() {
        return Aspect.AVAILABILITY;
    }

    @Override
    public Finding weigh(Case matter) {
        Seeking seeking = matter.profile().seeking();
        if (seeking == Seeking.ACTIVELY) {
            return Finding.SILENT;
        }
        if (seeking == Seeking.NO) {
            return unfit(forNotSeeking, matter).isEmpty()
                    ? Reasons.clashes(1, "availability.exceptional", null)
                    : Reasons.clashes(1, "availability.not-seeking", null);
        }
        List<Bilingual> open = unfit(forPassively, matter);
        if (open.isEmpty()) {
            return Reasons.fits(1, "availability.all-fits", null);
        }
        return Reasons.clashes(
                (double) open.size() / forPassively.size(), "availability.passively", null, Reasons.joined(open));
    }

    /** Those that do not fit, by name. */
    private static List<Bilingual> unfit(List<Criterion> criteria, Case matter) {
        var unfit = new ArrayList<Bilingual>();
        for (Criterion criterion : criteria) {
            if (!(criterion.weigh(matter) instanceof Finding.Fits)) {
                unfit.add(Reasons.word("aspect", criterion.aspect().word()));
            }
        }
        return unfit;
    }
}
