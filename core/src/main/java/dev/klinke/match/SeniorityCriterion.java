package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.offer.Level;
import org.jspecify.annotations.Nullable;

/** Is it the person's level? One level off is a doubt, more is a clash; steps back are for {@link DevelopmentCriterion}. */
final class SeniorityCriterion implements Criterion {
    /** So many years more than the person has may be asked for without a word. */
    private static final int YEARS_FORGIVEN = 1;

    @Override
    public Aspect aspect() {
        return Aspect.SENIORITY;
    }

    @Override
    public Finding weigh(Case matter) {
        Level own = matter.profile().experience().level();
        Found<Level> offered = matter.offer().seniority();
        if (own != null && offered != null) {
            return weigh(own, offered);
        }
        return weighYears(matter.profile().experience().years(), matter.offer().years());
    }

    private static Finding weigh(Level own, Found<Level> offered) {
        int steps = offered.value().compareTo(own);
        var ownWord = Reasons.word("level", own.word());
        var offeredWord = Reasons.word("level", offered.value().word());
        if (steps == 0) {
            return Reasons.fits(1, "seniority.same", offered, offeredWord);
        }
        if (steps == -1) {
            return Reasons.clashes(1, "seniority.below", offered, ownWord, offeredWord);
        }
        if (steps == 1) {
            return Reasons.clashes(1, "seniority.above", offered, ownWord, offeredWord);
        }
        double strength = Math.min(1, 0.5 + 0.25 * (Math.abs(steps) - 1));
        return Reasons.clashes(
                strength, steps < 0 ? "seniority.far-below" : "seniority.far-above", offered, ownWord, offeredWord);
    }

    private static Finding weighYears(@Nullable Integer own, @Nullable Found<Integer> asked) {
        if (own == null || asked == null) {
            return Finding.SILENT;
        }
        int lacking = asked.value() - own;
        if (lacking <= YEARS_FORGIVEN) {
            return Reasons.fits(1, "seniority.years", asked, asked.value(), own);
        }
        return Reasons.clashes(lacking / 5.0, "seniority.years-lacking", asked, asked.value(), own);
    }
}
