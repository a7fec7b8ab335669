package dev.klinke.match;

import dev.klinke.offer.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeniorityCriterionTest {
    @Test
    @DisplayName("The own level fits; one off is a doubt, more a clash")
    void levels() {
        String profile = "experience: {level: senior}";
        Weighed.by(Aspect.SENIORITY, profile).level(Level.SENIOR).fits("seniority.same");
        Weighed.by(Aspect.SENIORITY, profile).level(Level.MID).clashes("seniority.below");
        Weighed.by(Aspect.SENIORITY, profile).level(Level.LEAD).clashes("seniority.above");
        Weighed.by(Aspect.SENIORITY, profile).level(Level.JUNIOR).clashes("seniority.far-below");
        Weighed.by(Aspect.SENIORITY, profile).level(Level.EXECUTIVE).clashes("seniority.far-above");
    }

    @Test
    @DisplayName("Years asked for that one has fit; years one lacks clash")
    void years() {
        String profile = "experience: {years: 5}";
        Weighed.by(Aspect.SENIORITY, profile).years(3).fits("seniority.years");
        Weighed.by(Aspect.SENIORITY, profile).years(6).fits("seniority.years");
        Weighed.by(Aspect.SENIORITY, profile).years(10).clashes("seniority.years-lacking");
    }

    @Test
    @DisplayName("Not told: nothing")
    void silent() {
        Weighed.by(Aspect.SENIORITY, "experience: {level: senior, years: 12}").saysNothing();
        Weighed.by(Aspect.SENIORITY, "").level(Level.INTERN).saysNothing();
    }
}
