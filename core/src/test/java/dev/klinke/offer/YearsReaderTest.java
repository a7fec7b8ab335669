package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsReaderTest {
    private final YearsReader reader = new YearsReader();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sie haben mindestens 5 Jahre Berufserfahrung. | 5",
                "You bring 5+ years of experience with Java. | 5",
                "Fünf Jahre Praxis sollten Sie mitbringen. | 5",
                "We ask for three years in a similar role. | 3",
                "Erwartet werden 2 bis 4 Jahre Erfahrung. | 2",
                "Requirements: TypeScript, React, 5 years | 5",
                "Sechs Jahre aufwärts sollten es sein. | 6",
                "4+ YOE in backend work | 4",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir setzen mehrjährige Erfahrung voraus.",
                "Wir sind seit 30 Jahren am Markt.",
                "Die Stelle ist auf zwei Jahre befristet.",
                "It is a 2 years contract with our client.",
                "Our company was founded 12 years ago.",
                "Der Vertrag läuft 24 Monate.",
                "I have worked for ten years with this client.",
                "Ihre zehn Jahre bei der Post haben mich beeindruckt."
            })
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    private @Nullable String read(String body) {
        var found = reader.read(Letters.excerpts(body));
        return found == null ? null : found.value().toString();
    }
}
