package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalReaderTest {
    private final PersonalReader reader = new PersonalReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I read your article on flaky tests and stole two ideas.",
                "Ihr Vortrag über Toleranzketten hat mich beeindruckt.",
                "We met at the water quiz in Leeds.",
                "Sie haben auf dem Podium in Winterthur von Ihren Protokollen erzählt.",
                "Your old boss Lou told me you negotiate well.",
                "You rewrote the Wiener Bäder app with SwiftUI.",
                "Your staircase at the Mumbles job was spot on.",
            })
    void detailOfThisPerson(String text) {
        assertThat(reader.read(letter(text))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I read your profile and was impressed.",
                "Ihr Profil hat mich beeindruckt.",
                "Your experience with Java and Spring is a great fit.",
                "Sie haben eine Ausbildung als Kauffrau abgeschlossen.",
                "We would love to meet you at our office in Leeds.",
                "You will rewrite the app with SwiftUI.",
                "Ihr Gehalt war noch nie so hoch.",
            })
    void whatAnybodyCouldGet(String text) {
        assertThat(reader.read(letter(text))).isNull();
    }
}
