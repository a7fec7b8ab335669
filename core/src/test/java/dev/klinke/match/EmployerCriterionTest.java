package dev.klinke.match;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmployerCriterionTest {
    @Test
    @DisplayName("An avoided employer clashes under any legal form; another one fits")
    void avoided() {
        String profile = "employers: {avoid: [Musterbank AG]}";
        Weighed.by(Aspect.EMPLOYER, profile).employer("Musterbank").clashes("employer.avoided");
        Weighed.by(Aspect.EMPLOYER, profile).employer("Musterbank Leasing GmbH").clashes("employer.avoided");
        Weighed.by(Aspect.EMPLOYER, profile).employer("Neumusterbank AG").fits("employer.named");
    }

    @Test
    @DisplayName("An agency one does not want to hear of is known by its sender; a company merely mentioned is not")
    void sender() {
        String profile = "employers: {avoid: [Leinebogen Zeitarbeit GmbH]}";
        Weighed.by(Aspect.EMPLOYER, profile)
                .from("Eva Kurz", "Disponentin bei Leinebogen Zeitarbeit", "Hallo")
                .clashes("employer.avoided-sender");
        Weighed.by(Aspect.EMPLOYER, profile)
                .from("Eva Kurz", "Recruiterin", "Sie waren bei der Leinebogen Zeitarbeit GmbH.")
                .saysNothing();
    }

    @Test
    @DisplayName("Who asks for a named employer gets a clash without; a personal letter softens it")
    void concealed() {
        Weighed.by(Aspect.EMPLOYER, "employers: {concealed: reject}").clashes("employer.concealed");
        Weighed.by(Aspect.EMPLOYER, "employers: {concealed: reject}").personal().clashes("employer.concealed-personal");
        Weighed.by(Aspect.EMPLOYER, "employers: {concealed: reject}")
                .employer("Senfwerk")
                .fits("employer.named");
        Weighed.by(Aspect.EMPLOYER, "employers: {concealed: accept}").saysNothing();
    }
}
