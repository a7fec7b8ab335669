package dev.klinke.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klinke.offer.Contract;
import dev.klinke.offer.Level;
import dev.klinke.profile.Profile.RemoteWish;
import dev.klinke.profile.Profile.Seeking;
import dev.klinke.profile.Profile.Tolerance;
import dev.klinke.text.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {
    private static final String JANA =
            """
            name: Jana Beispiel
            seeking: no                     # no | passively | actively
            languages: [de, en]
            roles:      {wanted: [Teamassistenz], avoid: [Personal Assistant]}
            skills:     {have: [MS Office, Protokollführung], avoid: [SAP]}
            experience: {level: senior, years: 12}
            industries: {wanted: [media], avoid: [gambling]}
            places:     {home: Köln, within_km: 30, also: [Bonn], remote: welcome, relocate: false}
            contracts:  {wanted: [permanent], avoid: [temp-agency, gig]}
            workload:   {min: 50, max: 80}
            pay:        {currency: EUR, year: 45000}
            employers:  {avoid: [Musterbank AG], sizes: [], concealed: reject}
            tolerance:  balanced
            """;

    @Test
    @DisplayName("The profile of the documentation")
    void jana() {
        Profile jana = ProfileFile.parse(JANA, "profile.yaml");
        assertThat(jana.seeking()).isEqualTo(Seeking.NO);
        assertThat(jana.roles().avoid()).containsExactly("Personal Assistant");
        assertThat(jana.experience()).isEqualTo(new Profile.Experience(Level.SENIOR, 12));
        assertThat(jana.places()).isEqualTo(new Profile.Places("Köln", 30, List.of("Bonn"), RemoteWish.WELCOME, false));
        assertThat(jana.contracts().avoid()).containsExactly(Contract.TEMP_AGENCY, Contract.GIG);
        assertThat(jana.pay().year()).isEqualTo(45000);
        assertThat(jana.employers().rejectConcealed()).isTrue();
    }

    @Test
    @DisplayName("Only seeking has to be said; null is not said")
    void onlySeeking() {
        assertThat(ProfileFile.parse("seeking: actively", "p")).isEqualTo(Profile.of(Seeking.ACTIVELY));
        assertThat(ProfileFile.parse("{\"seeking\": \"actively\", \"roles\": null, \"pay\": {\"year\": null}}", "p"))
                .isEqualTo(Profile.of(Seeking.ACTIVELY));
    }

    @Test
    @DisplayName("A single word does for a list, and yes and no for true and false")
    void forgiving() {
        Profile profile =
                ProfileFile.parse("seeking: no\nroles: {wanted: Koch}\nplaces: {home: 50667, relocate: no}", "p");
        assertThat(profile.roles().wanted()).containsExactly("Koch");
        assertThat(profile.places().home()).isEqualTo("50667");
        assertThat(profile.places().relocate()).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            seekin: no                          | p:1:1: unknown key "seekin"; did you mean "seeking"?
            seeking: no\\nroles: {wantd: [Koch]} | p:2:9: unknown key "roles.wantd"; did you mean "wanted"?
            seeking: maybe                      | p:1:10: seeking is "maybe", but one of no, passively, actively is expected
            seeking: activly                    | p:1:10: seeking is "activly", but one of no, passively, actively is expected; did you mean "actively"?
            name: Jana                          | p:1:1: "seeking" is missing; say no, passively or actively
            seeking: no\\npay: {year: 45k}       | p:2:13: pay.year is "45k", but a number is expected, e.g. 45000
            seeking: no\\nworkload: {min: 50.5}  | p:2:17: workload.min is 50.5, but a whole number is expected, e.g. 50
            seeking: no\\nroles: Koch            | p:2:8: roles is "Koch", but keys are expected: [wanted, avoid]
            seeking: no\\nseeking: actively      | p:2:1: "seeking" is given twice
            seeking: no\\nplaces: {relocate: ja} | p:2:20: places.relocate is "ja", but true or false is expected
            [1, 2]                              | p:1:1: a profile is a list, but keys are expected
            """)
    void faults(String text, String message) {
        assertThatThrownBy(() -> ProfileFile.parse(text.replace("\\n", "\n"), "p"))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    @DisplayName("Broken YAML and an empty file are told, too")
    void notYaml() {
        assertThatThrownBy(() -> ProfileFile.parse("seeking: [no", "p.yaml"))
                .hasMessageStartingWith("p.yaml:1:13: not YAML");
        assertThatThrownBy(() -> ProfileFile.parse("", "p.yaml")).hasMessageContaining("empty");
    }

    @Test
    @DisplayName("An id belongs to a line of many profiles, not to one's own file")
    void id() {
        assertThat(ProfileFile.parseNamed("{\"id\":\"p-1\",\"seeking\":\"no\"}", "p"))
                .isEqualTo(Profile.of(Seeking.NO));
        assertThatThrownBy(() -> ProfileFile.parse("{\"id\":\"p-1\",\"seeking\":\"no\"}", "p"))
                .hasMessageContaining("unknown key \"id\"");
    }

    @Test
    @DisplayName("What is written reads as it was")
    void writtenAndRead() {
        Profile jana = ProfileFile.parse(JANA, "p");
        assertThat(ProfileFile.parse(ProfileFile.write(jana), "p")).isEqualTo(jana);
        Profile strict = ProfileFile.parse("seeking: passively\ntolerance: strict", "p");
        assertThat(strict.tolerance()).isEqualTo(Tolerance.STRICT);
        assertThat(ProfileFile.write(strict)).isEqualTo("seeking: passively\ntolerance: strict\n");
    }

    @Test
    @DisplayName("A file that is not UTF-8 is named")
    void latin1(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("p.yaml"), "seeking: no\nname: Jürgen".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ProfileFile.read(file)).hasMessageContaining("UTF-8");
    }

    @Test
    @DisplayName("The schema for editors knows the same keys as the reader")
    void schema() throws IOException {
        try (var in = Objects.requireNonNull(ProfileFile.class.getResourceAsStream("profile.schema.json"))) {
            Map<?, ?> properties = inside(Json.parseObject(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            ProfileReader.KEYS.forEach((section, keys) -> {
                Map<?, ?> of = section.isEmpty() ? properties : inside(properties.get(section));
                assertThat(of.keySet()).as(section).map(String::valueOf).containsExactlyElementsOf(keys);
            });
        }
    }

    private static Map<?, ?> inside(@Nullable Object schema) {
        assertThat(schema).isInstanceOf(Map.class);
        return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(schema)).get("properties"));
    }
}
