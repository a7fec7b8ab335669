package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeReaderTest {
    private final SizeReader reader = new SizeReader();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir sind ein Start-up aus Köln. | startup",
                "Unser Kunde ist ein Konzern. | large",
                "Wir sind 34 Leute. | small",
                "A family business with 180 employees. | medium",
                "Ein Hidden Champion mit Tradition. | medium",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sie führen vier Mitarbeiter.", "Wir haben 30 Tage Urlaub.", "We are no startup."})
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    private @Nullable String read(String body) {
        var found = reader.read(Letters.excerpts(body));
        return found == null ? null : found.value();
    }
}
