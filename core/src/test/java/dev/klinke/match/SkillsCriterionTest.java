package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SkillsCriterionTest {
    @Test
    @DisplayName("An avoided skill clashes, in the title too; nice to have only half")
    void avoided() {
        String profile = "skills: {have: [Java], avoid: [PHP]}";
        Weighed.by(Aspect.SKILLS, profile).skills("Java", "PHP").clashes("skills.avoided");
        Weighed.by(Aspect.SKILLS, profile).role("PHP-Entwickler").clashes("skills.avoided");
        Weighed.by(Aspect.SKILLS, profile).niceToHave("PHP").clashes("skills.avoided");
        assertThat(Weighed.by(Aspect.SKILLS, profile).niceToHave("PHP").strength())
                .isLessThan(1);
    }

    @Test
    @DisplayName("Java is not JavaScript")
    void java() {
        Weighed.by(Aspect.SKILLS, "skills: {have: [C], avoid: [Java]}")
                .skills("C", "JavaScript")
                .fits("skills.fit");
    }

    @Test
    @DisplayName("Half of it fits, a third of it is a doubt")
    void coverage() {
        String profile = "skills: {have: [Java, Kafka]}";
        Weighed.by(Aspect.SKILLS, profile).skills("Java", "Kafka").fits("skills.fit");
        Weighed.by(Aspect.SKILLS, profile)
                .skills("Java", "Photoshop", "Buchhaltung")
                .clashes("skills.missing");
    }

    @Test
    @DisplayName("One unknown skill alone says nothing")
    void one() {
        Weighed.by(Aspect.SKILLS, "skills: {have: [Java]}")
                .skills("Buchhaltung")
                .saysNothing();
        Weighed.by(Aspect.SKILLS, "skills: {have: [Java]}").saysNothing();
    }
}
