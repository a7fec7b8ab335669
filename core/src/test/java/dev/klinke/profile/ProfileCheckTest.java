package dev.klinke.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfileCheckTest {
    @Test
    @DisplayName("A sensible profile has no warnings, an empty one neither")
    void sensible() {
        assertThat(warnings("seeking: no")).isEmpty();
        assertThat(
                        warnings(
                                """
                        seeking: actively
                        roles: {wanted: [Teamassistenz], avoid: [Personal Assistant]}
                        places: {home: Köln, within_km: 30}
                        workload: {min: 50, max: 80}
                        pay: {year: 45000}
                        """))
                .isEmpty();
    }

    @Test
    @DisplayName("Wanted and avoided the same")
    void contradiction() {
        assertThat(warnings("seeking: no\nskills: {have: [SAP], avoid: [sap]}"))
                .containsExactly("skills: SAP is both wanted and avoided");
    }

    @Test
    @DisplayName("At least more than at most")
    void minAboveMax() {
        assertThat(warnings("seeking: no\nworkload: {min: 80, max: 50}"))
                .containsExactly("workload: At least 80 is more than at most 50");
    }

    @Test
    @DisplayName("A place and a title nobody knows")
    void unknown() {
        assertThat(warnings("seeking: no\nplaces: {home: Hintertupfingen an der Knatter}"))
                .singleElement()
                .asString()
                .startsWith("places.home: The place Hintertupfingen");
        assertThat(warnings("seeking: no\nroles: {wanted: [Qwrtzpf]}"))
                .singleElement()
                .asString()
                .startsWith("roles.wanted: The title Qwrtzpf is not known");
    }

    @Test
    @DisplayName("Thousands written with a point become forty-five euros a year")
    void absurd() {
        assertThat(warnings("seeking: no\npay: {year: 45.000}")).containsExactly("pay.year: 45 is hardly meant");
        assertThat(warnings("seeking: no\nplaces: {home: Köln, within_km: -3}"))
                .containsExactly("places.within_km: -3 is hardly meant");
    }

    private static List<String> warnings(String yaml) {
        return ProfileCheck.of(ProfileFile.parse(yaml, "p"), Vocabulary.shared()).stream()
                .map(warning -> warning.key() + ": " + warning.text().english())
                .toList();
    }
}
