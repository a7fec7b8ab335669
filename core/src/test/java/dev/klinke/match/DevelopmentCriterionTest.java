package dev.klinke.match;

import dev.klinke.offer.Contract;
import dev.klinke.offer.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DevelopmentCriterionTest {
    @Test
    @DisplayName("A step up fits, two steps back clash, one step back is left to seniority")
    void steps() {
        String profile = "experience: {level: senior}";
        Weighed.by(Aspect.DEVELOPMENT, profile).level(Level.LEAD).fits("development.up");
        Weighed.by(Aspect.DEVELOPMENT, profile).level(Level.JUNIOR).clashes("development.back");
        Weighed.by(Aspect.DEVELOPMENT, profile).level(Level.MID).saysNothing();
    }

    @Test
    @DisplayName("An internship for a senior clashes, for a beginner not")
    void internship() {
        Weighed.by(Aspect.DEVELOPMENT, "experience: {level: senior}")
                .contract(Contract.INTERNSHIP)
                .clashes("development.internship");
        Weighed.by(Aspect.DEVELOPMENT, "experience: {level: entry}")
                .contract(Contract.INTERNSHIP)
                .saysNothing();
    }

    @Test
    @DisplayName("One year asked of somebody with twelve is work for beginners; five are not")
    void years() {
        Weighed.by(Aspect.DEVELOPMENT, "experience: {years: 12}").years(1).clashes("development.few-years");
        Weighed.by(Aspect.DEVELOPMENT, "experience: {years: 12}").years(5).saysNothing();
    }
}
