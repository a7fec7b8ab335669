package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartReaderTest {
    private final StartReader reader = new StartReader(Letters.AUTUMN_2026);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Stelle ist zum 01.03. zu besetzen. | 2027-03",
                "Wir suchen ab sofort Verstärkung. | immediately",
                "Start: 1. Februar 2027 | 2027-02",
                "Wir suchen ab Januar jemanden. | 2027-01",
                "The role starts in Q1. | 2027-01",
                "You could start in March. | 2027-03",
                "We need somebody asap. | immediately",
                "Beginn: 01.02.2027 | 2027-02",
                "Zum nächstmöglichen Zeitpunkt suchen wir Sie. | immediately",
                "Ab Dezember brauchen wir Hilfe. | 2026-12",
                "Zeitraum: Februar bis November 2027 | 2027-02",
                "Immediate start with our client. | immediately",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eintritt nach Vereinbarung.",
                "Please reply asap.",
                "Bitte um Rückmeldung asap.",
                "Bewerbungen bitte bis 6. Dezember.",
                "Im Mai habe ich Ihren Vortrag gehört.",
                "The deadline is 5 December.",
                "Can we speak in the call on 3 December?"
            })
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    @Test
    void countsFromTheDayTheMessageWasSent() {
        var sent = Instant.parse("2025-01-10T08:00:00Z");
        assertThat(reader.read(Letters.excerpts("Die Stelle ist zum 1. März frei."), sent))
                .extracting(found -> found.value().word())
                .isEqualTo("2025-03");
    }

    private @Nullable String read(String body) {
        var found = reader.read(Letters.excerpts(body), null);
        return found == null ? null : found.value().word();
    }
}
