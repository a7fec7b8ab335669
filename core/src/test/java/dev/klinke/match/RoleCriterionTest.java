package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoleCriterionTest {
    @Test
    @DisplayName("Wanted fits, avoided clashes, something else clashes")
    void roles() {
        String profile = "roles: {wanted: [Teamassistenz], avoid: [Callcenter-Agent]}";
        Weighed.by(Aspect.ROLE, profile).role("Teamassistenz").fits("role.wanted");
        Weighed.by(Aspect.ROLE, profile).role("Callcenter-Agent").clashes("role.avoided-instead");
        Weighed.by(Aspect.ROLE, profile).role("Dachdecker").clashes("role.different");
    }

    @Test
    @DisplayName("What is only avoided clashes, anything else is fine")
    void avoidOnly() {
        Weighed.by(Aspect.ROLE, "roles: {avoid: [Koch]}").role("Koch").clashes("role.avoided");
        Weighed.by(Aspect.ROLE, "roles: {avoid: [Koch]}").role("Dachdecker").saysNothing();
    }

    @Test
    @DisplayName("Not told, or no wish: nothing")
    void silent() {
        Weighed.by(Aspect.ROLE, "roles: {wanted: [Koch]}").saysNothing();
        Weighed.by(Aspect.ROLE, "").role("Koch").saysNothing();
    }

    @Test
    @DisplayName("In the words of the profile and of the message")
    void words() {
        var weighed = Weighed.by(Aspect.ROLE, "roles: {wanted: [Koch], avoid: [Dachdecker]}")
                .role("Dachdecker");
        assertThat(weighed.german())
                .isEqualTo("Sie suchen Koch; angeboten wird Dachdecker, und Dachdecker schließen Sie aus");
    }

    @Test
    @DisplayName("Another title is less of a clash where the skills are the person's own")
    void skilled() {
        String profile = "roles: {wanted: [Teamassistenz]}\nskills: {have: [SAP, Excel]}";
        Weighed.by(Aspect.ROLE, profile)
                .role("Dachdecker")
                .skills("SAP", "Excel")
                .clashes("role.different-skilled");
        Weighed.by(Aspect.ROLE, profile)
                .role("Dachdecker")
                .skills("Java", "Python")
                .clashes("role.different");
    }

    @Test
    @DisplayName("A title no table knows may mean anything")
    void unknown() {
        String profile = "roles: {wanted: [Teamassistenz]}";
        Weighed.by(Aspect.ROLE, profile).role("Zukunftsgestalter").clashes("role.unknown");
        Weighed.by(Aspect.ROLE, profile).role("Dachdecker").clashes("role.different");
    }
}
