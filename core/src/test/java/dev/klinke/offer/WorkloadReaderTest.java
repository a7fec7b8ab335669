package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadReaderTest {
    private final WorkloadReader reader = new WorkloadReader();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir bieten eine Stelle in Vollzeit. | 100",
                "This is a full-time role with us. | 100",
                "Die Stelle umfasst 30 Stunden pro Woche. | 75",
                "Wir suchen jemanden für 30 von 38,5 Stunden. | 78",
                "Application Manager 80–100 % in Winterthur | 100",
                "UX Researcher, 80 %, Zürich | 80",
                "Auslastung: 4 Tage pro Woche | 80",
                "We have a UX Writer role, 0.7 FTE, with us. | 70",
                "Wir suchen Sie mit einem Stellenanteil von 0,5 ab sofort. | 50",
                "Teilzeit mit 25 bis 28 Stunden, vormittags. | 70",
                "A part-time role of 20 hours per week. | 50",
                "Wir bieten eine 35-Stunden-Woche nach Tarif. | 100",
                "Eine halbe Stelle im Sekretariat. | 50",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir bieten eine Stelle in Teilzeit.",
                "Bis zu 60 % mobiles Arbeiten sind möglich.",
                "Der Reiseanteil liegt bei 30 %.",
                "Wir melden uns innerhalb von 48 Stunden.",
                "Sie sind drei Tage pro Woche im Büro.",
                "You get a 10 % discount in our shops.",
                "This does not need to be full time."
            })
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    @Test
    void takesTheWeekOfTheCountry() {
        var excerpts = Letters.excerpts("Wir suchen Sie für 20 Stunden die Woche.");
        assertThat(reader.read(excerpts, "AT")).extracting(Found::value).isEqualTo(52);
        assertThat(reader.read(excerpts, "DE")).extracting(Found::value).isEqualTo(50);
    }

    private @Nullable String read(String body) {
        var found = reader.read(Letters.excerpts(body), "DE");
        return found == null ? null : found.value().toString();
    }
}
