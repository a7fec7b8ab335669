package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.profile.Profile;

/** Is it as much work as the person wants? In percent of full time. */
final class WorkloadCriterion implements Criterion {
    /** So many percentage points beside the wish are a doubt at most. */
    private static final int SLIGHT = 10;

    @Override
    public Aspect aspect() {
        return Aspect.WORKLOAD;
    }

    @Override
    public Finding weigh(Case matter) {
        Found<Integer> workload = matter.offer().workload();
        Profile.Workload wish = matter.profile().workload();
        if (workload == null || (wish.min() == null && wish.max() == null)) {
            return Finding.SILENT;
        }
        int offered = workload.value();
        if (wish.max() != null && offered > wish.max()) {
            return off("more", offered - wish.max(), workload, wish.max());
        }
        if (wish.min() != null && offered < wish.min()) {
            return off("less", wish.min() - offered, workload, wish.min());
        }
        return Reasons.fits(1, "workload.fits", workload, offered);
    }

    private static Finding off(String direction, int points, Found<Integer> workload, int wish) {
        boolean slight = points <= SLIGHT;
        double strength = slight ? (double) points / SLIGHT : 0.5 + 0.5 * Math.min(1, (points - SLIGHT) / 30.0);
        String ground = "workload." + (slight ? "slightly-" : "") + direction;
        return Reasons.clashes(strength, ground, workload, workload.value(), wish);
    }
}
