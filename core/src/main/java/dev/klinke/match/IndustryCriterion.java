package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.profile.Profile;
import dev.klinke.vocabulary.Industries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is it an industry the person likes, or one she refuses? */
final class IndustryCriterion implements Criterion {
    /** From here on two names mean one industry. */
    private static final double SAME = 0.7;
    /** An avoided one has to be meant more surely: banking is not gambling, though both are about money. */
    private static final double SURELY_SAME = 0.95;

    private final Industries industries;

    IndustryCriterion(Industries industries) {
        this.industries = industries;
    }

    @Override
    public Aspect aspect() {
        return Aspect.INDUSTRY;
    }

    @Override
    public Finding weigh(Case matter) {
        Found<String> industry = matter.offer().industry();
        if (industry == null) {
            return Finding.SILENT;
        }
        Profile.Wishes wishes = matter.profile().industries();
        String avoided = like(industry.value(), wishes.avoid(), SURELY_SAME);
        if (avoided != null) {
            return Reasons.clashes(1, "industry.avoided", industry, avoided, industry.value());
        }
        String wanted = like(industry.value(), wishes.wanted(), SAME);
        if (wanted != null) {
            return Reasons.fits(1, "industry.wanted", industry, industry.value(), wanted);
        }
        if (wishes.wanted().isEmpty()) {
            return Finding.SILENT;
        }
        return Reasons.clashes(1, "industry.other", industry, String.join(", ", wishes.wanted()), industry.value());
    }

    private @Nullable String like(String offered, List<String> named, double least) {
        for (String industry : named) {
            if (industries.similarity(offered, industry) >= least) {
                return industry;
            }
        }
        return null;
    }
}
