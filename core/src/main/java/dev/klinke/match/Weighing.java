package dev.klinke.match;

import dev.klinke.letter.Letter;
import dev.klinke.match.Vacancies.Vacancy;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading.Approach;
import dev.klinke.vocabulary.Roles;
import dev.klinke.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Weighs an approach by all criteria; of several vacancies in one message the first, unless a further one is wanted. Thread-safe. */
public final class Weighing {
    private final List<Criterion> criteria;
    private final Roles roles;
    private final RoleCriterion role;

    /** With the tables and the conventions by which pay is compared. */
    public Weighing(Vocabulary vocabulary, PayConventions conventions) {
        criteria = Criteria.all(vocabulary, conventions);
        roles = vocabulary.roles();
        role = new RoleCriterion(roles, new SkillsCriterion(vocabulary.skills()));
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
        List<Vacancy> vacancies = Vacancies.in(approach.offer(), letter, roles);
        var best = new Case(letter, approach, profile, false);
        if (vacancies.size() == 1) {
            return best;
        }
        double suits = worth(role.weigh(best));
        for (Vacancy vacancy : vacancies.subList(1, vacancies.size())) {
            var same = new Approach(approach.kind(), approach.sureness(), vacancy.offer());
            var other = new Case(letter, same, profile, vacancy.further());
            Finding finding = role.weigh(other);
            double worth = worth(finding);
            if (finding instanceof Finding.Fits && worth > suits) {
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
