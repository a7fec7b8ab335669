package dev.klinke.match;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IndustryCriterionTest {
    @Test
    @DisplayName("Wanted fits, avoided clashes, another one is told")
    void industries() {
        String profile = "industries: {wanted: [media], avoid: [gambling]}";
        Weighed.by(Aspect.INDUSTRY, profile).industry("media").fits("industry.wanted");
        Weighed.by(Aspect.INDUSTRY, profile).industry("gambling").clashes("industry.avoided");
        Weighed.by(Aspect.INDUSTRY, profile).industry("tobacco").clashes("industry.other");
    }

    @Test
    @DisplayName("Without a wish another industry is fine")
    void noWish() {
        Weighed.by(Aspect.INDUSTRY, "industries: {avoid: [gambling]}")
                .industry("tobacco")
                .saysNothing();
        Weighed.by(Aspect.INDUSTRY, "industries: {wanted: [media]}").saysNothing();
    }
}
