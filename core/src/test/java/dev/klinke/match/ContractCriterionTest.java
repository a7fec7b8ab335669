package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import dev.klinke.offer.Contract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContractCriterionTest {
    @Test
    @DisplayName("Wanted fits, avoided clashes, anything else is told")
    void wantedAndAvoided() {
        String profile = "contracts: {wanted: [permanent], avoid: [temp-agency]}";
        Weighed.by(Aspect.CONTRACT, profile).contract(Contract.PERMANENT).fits("contract.wanted");
        Weighed.by(Aspect.CONTRACT, profile).contract(Contract.TEMP_AGENCY).clashes("contract.avoided");
        Weighed.by(Aspect.CONTRACT, profile).contract(Contract.FIXED_TERM).clashes("contract.other");
    }

    @Test
    @DisplayName("A project is freelance work even unsaid; a job without a word on it is not held against anybody")
    void implied() {
        String profile = "contracts: {wanted: [permanent], avoid: [freelance, gig]}";
        Weighed.by(Aspect.CONTRACT, profile).kind(Kind.PROJECT).clashes("contract.avoided");
        Weighed.by(Aspect.CONTRACT, profile).kind(Kind.GIG).clashes("contract.avoided");
        Weighed.by(Aspect.CONTRACT, profile).kind(Kind.JOB).saysNothing();
    }

    @Test
    @DisplayName("Without wishes nothing clashes")
    void noWishes() {
        Weighed.by(Aspect.CONTRACT, "").contract(Contract.GIG).saysNothing();
    }

    @Test
    @DisplayName("In plain words")
    void words() {
        var weighed =
                Weighed.by(Aspect.CONTRACT, "contracts: {avoid: [temp-agency]}").contract(Contract.TEMP_AGENCY);
        assertThat(weighed.german()).isEqualTo("Zeitarbeit schließen Sie aus");
        assertThat(weighed.english()).isEqualTo("You rule out: temp agency work");
    }
}
