package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeniorityReaderTest {
    private final SeniorityReader reader = new SeniorityReader();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir suchen einen Senior Java-Entwickler. | senior",
                "We are hiring a Junior Accountant. | junior",
                "Gesucht wird eine erfahrene Assistenz. | senior",
                "Wir besetzen die Teamleitung im Einkauf. | lead",
                "We need a Head of HR for our site. | lead",
                "Wir suchen einen Werkstudenten im Marketing. | intern",
                "Our client needs a CFO for its group. | executive",
                "Ein Traineeprogramm für Absolventen. | entry",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir suchen eine Assistenz der Geschäftsführung.",
                "Sie berichten an den Leiter Einkauf.",
                "Wir suchen einen Bauleiter.",
                "We are looking for an Executive Assistant to the CEO.",
                "Mindestens fünf Jahre Erfahrung sind nötig.",
                "You will support our senior managers.",
                "Ich bin Senior Consultant bei einer Beratung."
            })
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    private @Nullable String read(String body) {
        var found = reader.read(Letters.excerpts(body));
        return found == null ? null : found.value().word();
    }
}
