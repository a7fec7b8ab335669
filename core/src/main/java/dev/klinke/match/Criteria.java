package dev.klinke.match;

import dev.klinke.vocabulary.Vocabulary;
import java.util.List;

/** All criteria, in the order a person would ask. The list is the documentation; to add one, add it here. */
final class Criteria {
    private Criteria() {}

    /** One criterion for each {@link Aspect}. */
    static List<Criterion> all(Vocabulary vocabulary, PayConventions conventions) {
        var skills = new SkillsCriterion(vocabulary.skills());
        var role = new RoleCriterion(vocabulary.roles(), skills);
        var place = new PlaceCriterion(vocabulary.places());
        var contract = new ContractCriterion();
        var pay = new PayCriterion(conventions);
        var personalisation = new PersonalisationCriterion();
        return List.of(
                new AvailabilityCriterion(role, place, pay, contract, personalisation),
                new ScamCriterion(),
                role,
                place,
                contract,
                pay,
                new WorkloadCriterion(),
                skills,
                new SeniorityCriterion(),
                new DevelopmentCriterion(),
                new IndustryCriterion(vocabulary.industries()),
                new EmployerCriterion(),
                new StartCriterion(),
                personalisation,
                new SubstanceCriterion());
    }
}
