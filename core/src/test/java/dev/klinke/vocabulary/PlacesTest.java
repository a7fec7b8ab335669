package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private final Places places = Vocabulary.shared().places();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Munich, München",
        "Frankfurt, Frankfurt am Main",
        "Frankfurt a. M., Frankfurt am Main",
        "Frankfurt (Oder), Frankfurt (Oder)",
        "Halle, Halle (Saale)",
        "Vienna, Wien",
        "Geneva, Genf",
        "St. Gallen, Sankt Gallen",
        "Berlin-Mitte, Berlin",
        "Hamburg-Altona, Hamburg",
        "Wien 1060, Wien",
        "Canary Wharf, London",
        "Köln/Bonn, Köln/Bonn",
        "NRW, Nordrhein-Westfalen",
        "50667, Köln",
        "50667 Köln, Köln",
        "CH-8001, Zürich",
        "A-1010, Wien",
        "'London, UK', London",
    })
    void aPlaceHasManyNames(String name, String place) {
        assertThat(places.find(name)).isNotNull().extracting(Place::name).isEqualTo(place);
    }

    @Test
    void whatIsNoPlaceIsNotFound() {
        assertThat(places.find("Bürostuhl")).isNull();
        assertThat(places.find("")).isNull();
        assertThat(places.find("1")).isNull();
    }

    @Test
    void distancesAreThoseOfTheMap() {
        Place koeln = Objects.requireNonNull(places.find("Köln"));
        Place frankfurt = Objects.requireNonNull(places.find("Frankfurt"));
        assertThat(koeln.kilometresTo(frankfurt)).isBetween(145.0, 160.0);
    }
}
