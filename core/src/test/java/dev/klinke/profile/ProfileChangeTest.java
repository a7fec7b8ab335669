package dev.klinke.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfileChangeTest {
    private static final Profile PROFILE =
            ProfileFile.parse("seeking: no\nplaces: {home: Köln, within_km: 30}\nroles: {wanted: [Koch]}", "p");

    @Test
    @DisplayName("One value changes, the rest stays")
    void oneValue() {
        Profile changed = ProfileChange.apply(PROFILE, "places.within_km=60");
        assertThat(changed.places().withinKm()).isEqualTo(60);
        assertThat(changed.places().home()).isEqualTo("Köln");
        assertThat(changed.roles()).isEqualTo(PROFILE.roles());
    }

    @Test
    @DisplayName("A key of its own, a section not yet there, a list")
    void others() {
        assertThat(ProfileChange.apply(PROFILE, "seeking=actively").seeking()).isEqualTo(Profile.Seeking.ACTIVELY);
        assertThat(ProfileChange.apply(PROFILE, "pay.year=45000").pay().year()).isEqualTo(45000);
        assertThat(ProfileChange.apply(PROFILE, "roles.avoid=[Kellner, Barkeeper]")
                        .roles()
                        .avoid())
                .containsExactly("Kellner", "Barkeeper");
    }

    @Test
    @DisplayName("What is wrong is told as for a file")
    void faults() {
        assertThatThrownBy(() -> ProfileChange.apply(PROFILE, "places.within-km=60"))
                .hasMessageContaining("unknown key \"places.within-km\"; did you mean \"within_km\"?");
        assertThatThrownBy(() -> ProfileChange.apply(PROFILE, "pay.year=45k"))
                .hasMessageContaining("a number is expected");
        assertThatThrownBy(() -> ProfileChange.apply(PROFILE, "places")).hasMessageContaining("key=value is expected");
    }
}
