package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.offer.Contract;
import dev.klinke.offer.Pay.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubstanceCriterionTest {
    @Test
    @DisplayName("Nothing told, no role told, too little told, everything told")
    void substance() {
        Weighed.by(Aspect.SUBSTANCE, "").clashes("substance.nothing");
        Weighed.by(Aspect.SUBSTANCE, "").places("Köln").clashes("substance.no-role");
        Weighed.by(Aspect.SUBSTANCE, "").role("Koch").clashes("substance.thin");
        Weighed.by(Aspect.SUBSTANCE, "")
                .role("Koch")
                .places("Köln")
                .employer("Zum Anker")
                .saysNothing();
        Weighed.by(Aspect.SUBSTANCE, "")
                .role("Koch")
                .places("Köln")
                .employer("Zum Anker")
                .contract(Contract.PERMANENT)
                .pay(40_000, "EUR", Period.YEAR)
                .fits("substance.complete");
    }

    @Test
    @DisplayName("What is missing is named")
    void missing() {
        var weighed = Weighed.by(Aspect.SUBSTANCE, "").role("Koch").places("Köln");
        assertThat(weighed.german()).isEqualTo("Es fehlen Bezahlung, Vertragsform, Arbeitgeber");
        assertThat(weighed.english()).isEqualTo("Missing: pay, form of contract, employer");
    }
}
