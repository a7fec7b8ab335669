package dev.klinke.cli;

import static dev.klinke.cli.Ran.klinke;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String BONN =
            """
            From: Petra Kurz <p.kurz@rheinwerke.example>
            To: jana@beispiel.example
            Subject: Teamassistenz in Frankfurt am Main
            Content-Type: text/plain; charset=utf-8

            Guten Tag Frau Beispiel,

            für unser Büro in Frankfurt am Main suchen wir, die Rheinwerke GmbH, ab März eine Teamassistenz (m/w/d),
            unbefristet, 80 %, 50.000 € im Jahr. Haben Sie Interesse?

            Petra Kurz
            """;

    @TempDir
    private Path folder;

    private Path profile;
    private Path mail;

    @BeforeEach
    void write() throws IOException {
        profile = Files.writeString(
                folder.resolve("jana.yaml"),
                """
                seeking: actively
                roles: {wanted: [Teamassistenz]}
                places: {home: Köln, within_km: 30}
                """);
        mail = Files.writeString(folder.resolve("frankfurt.eml"), BONN);
    }

    @Test
    @DisplayName("shows what was read from which words, and what speaks against it")
    void explains() {
        Ran ran = klinke("explain", "--lang", "de", "--profile", profile, mail);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Teamassistenz", "Frankfurt am Main", "permanent", "153 km");
    }

    @Test
    @DisplayName("tells what the verdict would be if the profile said otherwise")
    void whatIf() {
        Ran ran = klinke("explain", "--lang", "en", "--profile", profile, "--what-if", "places.within_km=200", mail);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("With places.within_km=200: ham");
    }

    @Test
    @DisplayName("a change of a line that profiles do not have is refused with what was meant")
    void unknownLine() {
        Ran ran = klinke("explain", "--profile", profile, "--what-if", "places.within=60", mail);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(ran.err()).contains("within_km");
    }

    @Test
    @DisplayName("profile check warns of what contradicts itself, and is content with the rest")
    void checksProfiles() throws IOException {
        assertThat(klinke("profile", "check", "--lang", "en", profile).out()).contains("a valid profile");
        Path odd = Files.writeString(
                folder.resolve("odd.yaml"), "seeking: no\nroles: {wanted: [Teamassistenz], avoid: [Teamassistenz]}\n");
        assertThat(klinke("profile", "check", "--lang", "en", odd).out()).contains("Teamassistenz");
    }
}
