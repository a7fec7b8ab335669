package dev.klinke.match;

import dev.klinke.letter.Letter;
import dev.klinke.offer.Offer;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading.Approach;
import dev.klinke.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Weighs an approach by all criteria; of several vacancies in one message the one whose role suits best. Thread-safe. */
public final class Weighing {
    private final List<Criterion> criteria;
    private final RoleCriterion role;

    /** With the tables and the conventions by which pay is compared. */
    public Weighing(Vocabulary vocabulary, PayConventions conventions) {
        criteria = Criteria.all(vocabulary, conventions);
        role = new RoleCriterion(vocabulary.roles());
    }

    /** What each criterion finds. */
    public Map<Aspect, Finding> weigh(Letter letter, Approach approach, Profile profile) {
        Case matter = best(letter, approach, profile);
        var findings = new EnumMap<Aspect, Finding>(Aspect.class);
        for (Criterion criterion : criteria) {
            findings.put(criterion.aspect(), criterion.weigh(matter));
        }
        return findings;
    }

    private Case best(Letter letter, Approach approach, Profile profile) {
        List<Offer> vacancies = Vacancies.in(approach.offer(), letter);
        var best = new Case(letter, approach, profile, false);
        if (vacancies.size() == 1) {
            return best;
        }
        double suits = worth(role.weigh(best));
        for (Offer vacancy : vacancies.subList(1, vacancies.size())) {
            var other = new Case(letter, new Approach(approach.kind(), approach.sureness(), vacancy), profile, true);
            double worth = worth(role.weigh(other));
            if (worth > suits) {
                suits = worth;
                best = other;
            }
        }
        return best;
    }

    private static double worth(Finding finding) {
        return finding instanceof Finding.Clashes ? -finding.strength() : finding.strength();
    }
}
